import type { Rewording } from './row.ts';

/**
 * Invented rewordings as an editor of treaties and peace plans meets them, each with all that it does to meaning. Where
 * words other than those marked may fairly be chosen, they stand beside them.
 */
export const rewordings: readonly Rewording[] = [
  // Quantities.
  {
    old: 'At least 500 observers are deployed along the line of contact.',
    next: 'At most 500 observers are deployed along the line of contact.',
    signals: ['quantity: at least 500 | 500 -> at most 500 | 500'],
  },
  {
    old: 'Heavy weapons are moved back 100 km from the agreed line.',
    next: 'Heavy weapons are moved back 100 miles from the agreed line.',
    signals: ['quantity: 100 km -> 100 miles'],
  },
  {
    old: 'The recovery fund receives USD 5 billion from the frozen reserves.',
    next: 'The recovery fund receives EUR 5 billion from the frozen reserves.',
    signals: ['quantity: USD 5 billion -> EUR 5 billion'],
  },
  {
    old: 'The remains of the fallen are handed over within 30 days at the northern crossing.',
    next: 'The remains of the fallen are handed over without delay at the northern crossing.',
    signals: ['quantity: within 30 days -> without delay'],
  },
  {
    old: 'Grain shipments of two million tonnes per year pass through the corridor.',
    next: 'Grain shipments of two million tonnes per month pass through the corridor.',
    signals: ['quantity: two million tonnes per year -> two million tonnes per month'],
  },
  {
    old: 'The profits of the joint enterprise are divided 50:50 between the shareholders.',
    next: 'The profits of the joint enterprise are divided 60:40 between the shareholders.',
    signals: ['quantity: 50:50 -> 60:40'],
  },
  {
    old: 'Local elections are held in the enclave not later than 15 May 2027.',
    next: 'Local elections are held in the enclave not later than 15 September 2027.',
    signals: ['quantity: not later than 15 May 2027 -> not later than 15 September 2027'],
  },
  {
    old: 'The commission inspects the ammunition depots of the southern command twice a year.',
    next: 'The commission inspects the ammunition depots of the southern command four times a year.',
    signals: ['quantity: twice a year -> four times a year'],
  },
  // Duties.
  {
    old: 'The host authorities shall provide the mission with fuel and shelter.',
    next: 'The host authorities may provide the mission with fuel and shelter.',
    signals: ['duty: shall -> may'],
  },
  {
    old: 'Each Party must publish the maps of its minefields on the day of signature.',
    next: 'Each Party should publish the maps of its minefields on the day of signature.',
    signals: ['duty: must -> should'],
  },
  {
    old: 'The military authorities undertake to restore the water supply of the city.',
    next: 'The military authorities intend to restore the water supply of the city.',
    signals: ['duty: undertake to -> intend to'],
  },
  {
    old: 'The harbour master is entitled to inspect incoming cargo at the port.',
    next: 'The harbour master is required to inspect incoming cargo at the port.',
    signals: ['duty: is entitled to -> is required to'],
  },
  {
    old: 'The contact group agrees to the revised schedule of tariffs on steel.',
    next: 'The contact group takes note of the revised schedule of tariffs on steel.',
    signals: ['duty: agrees to -> takes note of'],
  },
  {
    old: 'All remaining units shall withdraw to the barracks that they held before the conflict.',
    next: 'All remaining units withdraw to the barracks that they held before the conflict.',
    signals: ['duty: shall withdraw -> none | withdraw'],
  },
  {
    old: 'The tanker operators are prohibited from using the eastern shipping channel.',
    next: 'The tanker operators are permitted to use the eastern shipping channel.',
    signals: ['duty: are prohibited from | prohibited from using -> are permitted to | permitted to use'],
  },
  {
    old: 'The humanitarian corridor stays open to ambulances at night.',
    next: 'The humanitarian corridor stays open to ambulances at night. The garrison must escort them.',
    signals: ['duty: none -> must escort'],
  },
  // Negations.
  {
    old: 'The present agreement does not affect fishing rights in the gulf.',
    next: 'The present agreement affects fishing rights in the gulf.',
    signals: ['negation: does not affect -> none | affects'],
  },
  {
    old: 'The truce does not hinder relief flights and opens the coastal road.',
    next: 'The truce hinders relief flights and does not open the coastal road.',
    signals: ['negation: does not hinder -> none | hinders', 'negation: none | opens -> does not open'],
  },
  {
    old: 'The interim statute confers immunity on former members of the militia.',
    next: 'The interim statute confers no immunity on former members of the militia.',
    signals: ['negation: none -> no | confers no immunity'],
  },
  {
    old: 'The transit regime never applies to military cargo on the northern railway.',
    next: 'The transit regime applies to military cargo on the northern railway.',
    signals: ['negation: never | never applies -> none'],
  },
  {
    old: 'No toll is charged to relief vessels in the canal.',
    next: 'A toll is charged to relief vessels in the canal.',
    signals: ['negation: No | No toll -> none'],
  },
  {
    old: 'The signatories shall not recruit foreign volunteers for their border guards.',
    next: 'The signatories shall recruit foreign volunteers for their border guards.',
    signals: ['duty: shall not recruit -> shall recruit', 'negation: shall not recruit -> none'],
  },
  {
    old: 'The interim governor may not dissolve the elected council of the district.',
    next: 'The interim governor may dissolve the elected council of the district.',
    signals: ['duty: may not dissolve -> may dissolve', 'negation: may not dissolve -> none'],
  },
  // Parties.
  {
    old: 'Moldova supplies electricity to Romania through the northern power line.',
    next: 'Romania supplies electricity to Moldova through the northern power line.',
    signals: ['party: Moldova -> Romania', 'party: Romania -> Moldova'],
  },
  {
    old: 'The ceasefire is monitored by the OSCE along the whole line.',
    next: 'The ceasefire is monitored by the UN along the whole line.',
    signals: ['party: OSCE -> UN'],
  },
  {
    old: 'Poland, Romania and Slovakia open their border crossings to refugees.',
    next: 'Poland, Romania, Slovakia and Hungary open their border crossings to refugees.',
    signals: ['party: none -> Hungary'],
  },
  {
    old: 'The trust fund for housing is managed by the World Bank and the IMF.',
    next: 'The trust fund for housing is managed by the World Bank.',
    signals: ['party: IMF -> none'],
  },
  {
    old: 'French engineers repair the dam and the hydroelectric plant on the river.',
    next: 'Turkish engineers repair the dam and the hydroelectric plant on the river.',
    signals: ['party: French | France -> Turkish | Türkiye'],
  },
  {
    old: 'Detained soldiers are visited in their camps on the coast by the ICRC.',
    next: 'Detained soldiers are visited in their camps on the coast.',
    signals: ['party: ICRC -> none'],
  },
  {
    old: 'The price cap on oil is set by the G7 in consultation with shippers.',
    next: 'The price cap on oil is set by the European Union in consultation with shippers.',
    signals: ['party: G7 -> European Union'],
  },
  {
    old: 'China compensates Japan for the cargo that was lost in the strait.',
    next: 'China is compensated by Japan for the cargo that was lost in the strait.',
    signals: ['party: China -> Japan', 'party: Japan -> China'],
  },
  // Conditions.
  {
    old: 'Restrictions on air traffic are lifted gradually over the southern provinces.',
    next: 'Restrictions on air traffic are lifted immediately over the southern provinces.',
    signals: ['condition: gradually -> immediately'],
  },
  {
    old: 'The garrison leaves the town if the municipal council so requests.',
    next: 'The garrison leaves the town unless the municipal council so requests.',
    signals: ['condition: if the municipal council so requests -> unless the municipal council so requests'],
  },
  {
    old: 'Foreign military advisers remain in the ministry of defence.',
    next: 'Foreign military advisers temporarily remain in the ministry of defence.',
    signals: ['condition: none -> temporarily'],
  },
  {
    old: 'Inspections of the shipyard and its stores take place on condition that written notice is given.',
    next: 'Inspections of the shipyard and its stores take place.',
    signals: ['condition: on condition that written notice is given -> none'],
  },
  {
    old: 'The nuclear power plant on the reservoir resumes operation under IAEA supervision.',
    next: 'The nuclear power plant on the reservoir resumes operation.',
    signals: ['condition: under IAEA supervision -> none', 'party: IAEA -> none'],
  },
  {
    old: 'Transit through the mountain pass is free of charge for civilian lorries.',
    next: 'Transit through the mountain pass is free of charge for civilian lorries, save where public health is at risk.',
    signals: ['condition: none -> save where public health is at risk'],
  },
  {
    old: 'The buffer zone exists until the final peace treaty is signed.',
    next: 'The buffer zone exists after the final peace treaty is signed.',
    signals: ['condition: until the final peace treaty is signed -> after the final peace treaty is signed'],
  },
  {
    old: 'Displaced families return to their homes in the valley to the extent feasible.',
    next: 'Displaced families return to their homes in the valley.',
    signals: ['condition: to the extent feasible -> none'],
  },
  // And, or.
  {
    old: 'Violations of the truce are reported to the commission and the guarantors.',
    next: 'Violations of the truce are reported to the commission or the guarantors.',
    signals: ['and-or: and -> or'],
  },
  {
    old: 'Fuel or spare parts are delivered at the military airfield.',
    next: 'Fuel and spare parts are delivered at the military airfield.',
    signals: ['and-or: or -> and'],
  },
  {
    old: 'The transit levy is paid in kind and/or in local currency.',
    next: 'The transit levy is paid in kind or in local currency.',
    signals: ['and-or: and/or -> or'],
  },
  {
    old: 'The disciplinary tribunal may fine and suspend officials who falsify the records.',
    next: 'The disciplinary tribunal may fine or suspend officials who falsify the records.',
    signals: ['and-or: and -> or'],
  },
  {
    old: 'A ship that lacks papers or refuses inspection is turned back.',
    next: 'A ship that lacks papers and refuses inspection is turned back.',
    signals: ['and-or: or -> and'],
  },
  {
    old: 'Russia and Ukraine appoint the chairman of the demarcation commission.',
    next: 'Russia or Ukraine appoints the chairman of the demarcation commission.',
    signals: ['and-or: and -> or'],
  },
  // Scope.
  {
    old: 'All prisoners of war are released and sent home by rail.',
    next: 'Some prisoners of war are released and sent home by rail.',
    signals: ['scope: All -> Some'],
  },
  {
    old: 'Foreign bases on the peninsula are closed in the course of the transition.',
    next: 'All foreign bases on the peninsula are closed in the course of the transition.',
    signals: ['scope: none -> All'],
  },
  {
    old: 'The verification mission has access to every laboratory on the island.',
    next: 'The verification mission has access to certain laboratories on the island.',
    signals: ['scope: every -> certain'],
  },
  {
    old: 'Only civilian aircraft use the airport on the disputed plateau.',
    next: 'Civilian aircraft use the airport on the disputed plateau.',
    signals: ['scope: Only -> none'],
  },
  {
    old: 'The proceeds of the sale are used solely for the reconstruction of housing.',
    next: 'The proceeds of the sale are used for the reconstruction of housing.',
    signals: ['scope: solely -> none'],
  },
  {
    old: 'Most displaced households receive a grant for the repair of their roof.',
    next: 'All displaced households receive a grant for the repair of their roof.',
    signals: ['scope: Most -> All'],
  },
  {
    old: 'Both chambers of parliament approve the budget of the autonomous region.',
    next: 'Either chamber of parliament approves the budget of the autonomous region.',
    signals: ['scope: Both -> Either'],
  },
  {
    old: 'The claims court hears any complaint about seized farmland.',
    next: 'The claims court hears certain complaints about seized farmland.',
    signals: ['scope: any -> certain'],
  },
  // Several at once.
  {
    old: 'Ukraine shall limit its armed forces to 600,000 personnel.',
    next: 'Ukraine may limit its armed forces to 800,000 personnel in peacetime.',
    signals: ['duty: shall -> may', 'quantity: 600,000 -> 800,000', 'condition: none -> in peacetime'],
  },
  {
    old: 'Poland and Germany may base 40 aircraft at the eastern airfield.',
    next: 'Germany should base 60 aircraft at the eastern airfield.',
    signals: [
      'party: Poland -> none',
      'duty: may -> should',
      'quantity: 40 | 40 aircraft -> 60 | 60 aircraft',
    ],
  },
  {
    old: 'Each Party must report every 30 days to the OSCE and the UN on its stocks.',
    next: 'Each Party should report every 90 days to the OSCE or the UN on its stocks.',
    signals: ['duty: must -> should', 'quantity: every 30 days -> every 90 days', 'and-or: and -> or'],
  },
  {
    old: 'Passenger ferries cross the strait and the bay in daylight.',
    next: 'Passenger ferries cross the strait and the bay in daylight. France and Italy undertake to pay 12 million euros for their upkeep, provided that the harbour is dredged.',
    signals: [
      'party: none -> France',
      'party: none -> Italy',
      'duty: none -> undertake to',
      'quantity: none -> 12 million euros',
      'condition: none -> provided that the harbour is dredged',
    ],
  },
  {
    old: 'The line of contact is frozen where it stands. Russia shall not move artillery within 20 km of it until the commission has met.',
    next: 'The line of contact is frozen where it stands.',
    signals: [
      'party: Russia -> none',
      'duty: shall not move -> none',
      'negation: shall not move -> none',
      'quantity: within 20 km -> none',
      'condition: until the commission has met -> none',
    ],
  },
  {
    old: 'All detained civilians are released immediately from the camps in the east.',
    next: 'Most detained civilians are released gradually from the camps in the east.',
    signals: ['scope: All -> Most', 'condition: immediately -> gradually'],
  },
  {
    old: 'The IMF disburses USD 3 billion to all ministries of the interim government.',
    next: 'The World Bank disburses EUR 3 billion to some ministries of the interim government.',
    signals: ['party: IMF -> World Bank', 'quantity: USD 3 billion -> EUR 3 billion', 'scope: all -> some'],
  },
  {
    old: 'Türkiye has the right to inspect vessels bound for the strait, without prejudice to freedom of navigation.',
    next: 'Türkiye is under an obligation to inspect vessels bound for the strait.',
    signals: [
      'duty: has the right to -> is under an obligation to',
      'condition: without prejudice to freedom of navigation -> none',
    ],
  },
  {
    old: 'The council decides by a two-thirds majority, and its rulings are not binding on the members.',
    next: 'The council decides by a three-quarters majority, and its rulings are binding on the members.',
    signals: [
      'quantity: two-thirds | two-thirds majority -> three-quarters | three-quarters majority',
      'negation: are not binding -> none',
    ],
  },
  {
    old: 'In principle, the EU and the UK undertake to open their markets to at least 70% of farm goods.',
    next: 'The EU and the UK intend to open their markets to at most 70% of farm goods.',
    signals: [
      'condition: In principle -> none',
      'duty: undertake to -> intend to',
      'quantity: at least 70% | 70% -> at most 70% | 70%',
    ],
  },
  {
    old: 'Lithuania may close any road crossing for no more than 48 hours.',
    next: 'Latvia may close any road crossing for no fewer than 48 hours.',
    signals: ['party: Lithuania -> Latvia', 'quantity: no more than 48 hours -> no fewer than 48 hours'],
  },
  {
    old: 'The joint staff consists of officers from the United Kingdom, Norway and Canada.',
    next: 'The joint staff temporarily consists of officers from the United Kingdom and Canada.',
    signals: ['condition: none -> temporarily', 'party: Norway -> none'],
  },
  {
    old: 'The amnesty covers only acts committed in the border districts and does not extend to war crimes.',
    next: 'The amnesty covers acts committed in the border districts and extends to war crimes.',
    signals: ['scope: only -> none', 'negation: does not extend -> none | extends'],
  },
  {
    old: 'Germany delivers 30 generators to Ukraine for the heating plants.',
    next: 'Ukraine delivers 50 generators to Germany for the heating plants.',
    signals: [
      'party: Germany -> Ukraine',
      'party: Ukraine -> Germany',
      'quantity: 30 | 30 generators -> 50 | 50 generators',
    ],
  },
  {
    old: 'Whenever the alarm is raised, both commanders shall consult by telephone within 12 hours.',
    next: 'Both commanders should consult by telephone within 24 hours.',
    signals: [
      'condition: Whenever the alarm is raised -> none',
      'duty: shall -> should',
      'quantity: within 12 hours -> within 24 hours',
    ],
  },
  // Much reworded, little changed.
  {
    old: 'Norway and Sweden look after the disarmament of irregular groups and pay 20 million dollars towards it.',
    next: 'The bill for collecting the weapons of militias, 20 million dollars, is met by Norway.',
    signals: ['party: Sweden -> none'],
  },
  {
    old: 'The border guard in the two provinces has a strength of up to 45,000 officers.',
    next: 'In the two provinces, up to 55,000 officers serve in the frontier force.',
    signals: ['quantity: up to 45,000 | 45,000 | 45,000 officers -> up to 55,000 | 55,000 | 55,000 officers'],
  },
  {
    old: 'Vessels with wheat on board shall enjoy safe passage through the lanes off the coast.',
    next: 'Ships laden with wheat must be let through the coastal waters unharmed, provided that they are registered.',
    signals: ['condition: none -> provided that they are registered'],
  },
  {
    old: 'Switzerland hosts the talks at which the final status of the enclave is settled within three years.',
    next: "The last word on the enclave's status is spoken at a conference that meets in Switzerland and ends within five years.",
    signals: ['quantity: within three years -> within five years'],
  },
  {
    old: 'The signatories are obliged to destroy stockpiled mines and to share charts of mined ground.',
    next: 'Landmines from the stores of the signatories may be scrapped and maps of the mined terrain handed over.',
    signals: ['duty: are obliged to -> may be | may'],
  },
  {
    old: 'A court of nine judges tries those accused of grave crimes.',
    next: 'People charged with the gravest offences appear before nine judges, except minors.',
    signals: ['condition: none -> except minors'],
  },
  {
    old: 'Grants from the EU support the rebuilding of hospitals that were shelled.',
    next: 'Clinics wrecked by artillery are put up again with EU grants and American loans.',
    signals: ['party: none -> American | America | United States'],
  },
  {
    old: 'It is forbidden to fly drones over the exclusion area at harvest time.',
    next: 'Unmanned aircraft are permitted over the closed fields at harvest time.',
    signals: ['duty: It is forbidden | forbidden to fly -> are permitted | permitted'],
  },
  {
    old: 'The archive of the joint commission is kept in Vienna and does not admit visitors.',
    next: 'Vienna houses the records of the joint commission and admits visitors.',
    signals: ['negation: does not admit -> none | admits'],
  },
  {
    old: 'Half of the income from the pipeline flows into a pension fund for veterans.',
    next: 'The pensions of former soldiers are fed by a third of what the pipeline earns.',
    signals: ['quantity: Half -> a third'],
  },
  // Words change, meaning does not.
  {
    old: 'Hostilities cease along the entire front at midnight local time.',
    next: 'Fighting stops along the whole front at midnight local time.',
    signals: [],
  },
  {
    old: 'The Russian Federation returns the merchant vessels that its navy seized.',
    next: 'Russia gives back the merchant vessels that its navy captured.',
    signals: [],
  },
  {
    old: 'The ceiling for the strength of the armed forces is 800,000 soldiers.',
    next: 'The ceiling for the strength of the armed forces is 0.8 million soldiers.',
    signals: [],
  },
  {
    old: 'Poland repairs the railway bridge near the northern border crossing.',
    next: 'The railway bridge near the northern border crossing is repaired by Poland.',
    signals: [],
  },
  {
    old: 'Delegates of Finland, Estonia and Latvia attend the annual conference.',
    next: 'Delegates of Latvia, Finland and Estonia attend the annual conference.',
    signals: [],
  },
  {
    old: 'A civilian organisation monitors the demilitarised zone and its harbour.',
    next: 'A civilian organization monitors the demilitarized zone and its harbor.',
    signals: [],
  },
  {
    old: 'The parties to the truce shall refrain from hostile propaganda.',
    next: 'The parties to the truce must refrain from hostile propaganda.',
    signals: [],
  },
  {
    old: 'The joint council is entitled to summon witnesses from the ranks.',
    next: 'The joint council has the right to call witnesses from the ranks.',
    signals: [],
  },
  {
    old: 'Fifty per cent of the seats in the assembly are reserved for women.',
    next: '50% of the seats in the assembly are set aside for women.',
    signals: [],
  },
  {
    old: 'No fewer than 200 observers are stationed on the banks of the river.',
    next: 'At least 200 observers are stationed on the banks of the river.',
    signals: [],
  },
  {
    old: 'The armoured units leave the valley not later than 14 days after signature.',
    next: 'The armoured units leave the valley within two weeks after signature.',
    signals: [],
  },
  {
    old: 'Neither Russia nor Ukraine shall station artillery on the islands of the estuary.',
    next: 'Russia and Ukraine shall not station artillery on the islands of the estuary.',
    signals: [],
  },
];
