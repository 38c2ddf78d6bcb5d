import type { Rewording } from './row.ts';

/**
 * Rewordings of the same nature in other words, which the rules are not written from: what is found in them says how
 * well the rules do on a text that nobody has tuned them to.
 */
export const heldBack: readonly Rewording[] = [
  // Quantities.
  {
    old: 'No fewer than 40 buses bring the evacuees to the transit camp.',
    next: 'No more than 40 buses bring the evacuees to the transit camp.',
    signals: ['quantity: No fewer than 40 | 40 | 40 buses -> No more than 40 | 40 | 40 buses'],
  },
  {
    old: 'Rocket launchers with a range of over 15 km are placed in storage.',
    next: 'Rocket launchers with a range of over 25 km are placed in storage.',
    signals: ['quantity: over 15 km -> over 25 km'],
  },
  {
    old: 'The creditors waive arrears of GBP 90 million on the railway loan.',
    next: 'The creditors waive arrears of USD 90 million on the railway loan.',
    signals: ['quantity: GBP 90 million -> USD 90 million'],
  },
  {
    old: 'The lease of the naval yard runs for 25 years from signature.',
    next: 'The lease of the naval yard runs for 49 years from signature.',
    signals: ['quantity: for 25 years -> for 49 years'],
  },
  {
    old: 'Customs revenue from the free port is shared in a ratio of 3 to 1.',
    next: 'Customs revenue from the free port is shared in a ratio of 2 to 1.',
    signals: ['quantity: ratio of 3 to 1 -> ratio of 2 to 1'],
  },
  {
    old: 'Claims for lost livestock are filed by 31 December 2026 at the registry.',
    next: 'Claims for lost livestock are filed by 30 June 2026 at the registry.',
    signals: ['quantity: by 31 December 2026 -> by 30 June 2026'],
  },
  {
    old: 'The hydroelectric station supplies 15% of its output to the neighbouring grid.',
    next: 'The hydroelectric station supplies a quarter of its output to the neighbouring grid.',
    signals: ['quantity: 15% -> a quarter'],
  },
  {
    old: 'The pilot scheme for civilian patrols expires six months after signature.',
    next: 'The pilot scheme for civilian patrols expires six weeks after signature.',
    signals: ['quantity: six months -> six weeks'],
  },
  // Duties.
  {
    old: 'The carrier is at liberty to choose another route through the highlands.',
    next: 'The carrier is under an obligation to choose another route through the highlands.',
    signals: ['duty: is at liberty to -> is under an obligation to'],
  },
  {
    old: 'The registrar must strike the names of the deceased from the electoral roll.',
    next: 'The registrar is expected to strike the names of the deceased from the electoral roll.',
    signals: ['duty: must -> is expected to'],
  },
  {
    old: 'The guarantors pledge to finance the return of the exiled families.',
    next: 'The guarantors seek to finance the return of the exiled families.',
    signals: ['duty: pledge to -> seek to'],
  },
  {
    old: 'The lenders are obliged to extend the maturity of the reconstruction bonds.',
    next: 'The lenders may extend the maturity of the reconstruction bonds.',
    signals: ['duty: are obliged to -> may'],
  },
  {
    old: 'The police in the enclave shall be recruited from the local population.',
    next: 'The police in the enclave are recruited from the local population.',
    signals: ['duty: shall be -> none | are | are recruited'],
  },
  {
    old: 'Journalists are allowed to film the handover of the besieged town.',
    next: 'Journalists are forbidden to film the handover of the besieged town.',
    signals: ['duty: are allowed to -> are forbidden to'],
  },
  {
    old: 'The depositary notifies the signatories of the accession of a new state.',
    next: 'The depositary is obliged to notify the signatories of the accession of a new state.',
    signals: ['duty: none | notifies -> is obliged to notify'],
  },
  {
    old: 'The footbridge at the old mill is rebuilt in stone. The contractor is bound to hire local workers.',
    next: 'The footbridge at the old mill is rebuilt in stone.',
    signals: ['duty: is bound to -> none'],
  },
  // Negations.
  {
    old: 'The exemption from import duties does not extend to luxury goods.',
    next: 'The exemption from import duties extends to luxury goods.',
    signals: ['negation: does not extend -> none | extends'],
  },
  {
    old: 'The charter closes the shipyard and does not dismiss its workers.',
    next: 'The charter does not close the shipyard and dismisses its workers.',
    signals: ['negation: none | closes -> does not close', 'negation: does not dismiss -> none | dismisses'],
  },
  {
    old: 'The regional assembly has no say in the appointment of judges.',
    next: 'The regional assembly has a say in the appointment of judges.',
    signals: ['negation: no | has no say -> none'],
  },
  {
    old: 'The registration of voters abroad is never subject to a fee.',
    next: 'The registration of voters abroad is subject to a fee.',
    signals: ['negation: never | is never subject -> none'],
  },
  {
    old: 'The sentries at the crossing must not fire warning shots at dusk.',
    next: 'The sentries at the crossing must fire warning shots at dusk.',
    signals: ['duty: must not fire -> must fire', 'negation: must not fire -> none'],
  },
  {
    old: 'The pensions of retired officers are cut in the first year of transition.',
    next: 'The pensions of retired officers are not cut in the first year of transition.',
    signals: ['negation: none -> are not cut'],
  },
  {
    old: 'Vessels under a foreign flag may not anchor in the roadstead.',
    next: 'Vessels under a foreign flag may anchor in the roadstead.',
    signals: ['duty: may not anchor -> may anchor', 'negation: may not anchor -> none'],
  },
  // Parties.
  {
    old: 'Finland returns the impounded transport aircraft to Estonia on the day of signature.',
    next: 'Estonia returns the impounded transport aircraft to Finland on the day of signature.',
    signals: ['party: Finland -> Estonia', 'party: Estonia -> Finland'],
  },
  {
    old: 'The inquiry into the downing of the airliner is led by a Canadian judge.',
    next: 'The inquiry into the downing of the airliner is led by a Dutch judge.',
    signals: ['party: Canadian | Canada -> Dutch | Netherlands'],
  },
  {
    old: 'The Czech Republic, Spain and Italy send instructors to the mine school.',
    next: 'The Czech Republic, Spain, Portugal and Italy send instructors to the mine school.',
    signals: ['party: none -> Portugal'],
  },
  {
    old: 'The WHO and the Red Cross vaccinate children in the camps.',
    next: 'The Red Cross vaccinates children in the camps.',
    signals: ['party: WHO -> none'],
  },
  {
    old: 'Shipments of artillery shells from North Korea come to an end.',
    next: 'Shipments of artillery shells from South Korea come to an end.',
    signals: ['party: North Korea -> South Korea'],
  },
  {
    old: 'The ruling on the maritime boundary is delivered by the ICJ.',
    next: 'The ruling on the maritime boundary is delivered by the ICC.',
    signals: ['party: ICJ -> ICC'],
  },
  {
    old: 'A liaison office for missing persons is opened in the capital.',
    next: 'A Qatari liaison office for missing persons is opened in the capital.',
    signals: ['party: none -> Qatari | Qatar'],
  },
  {
    old: 'Kazakhstan is supplied with covered rail cars for grain by Belarus.',
    next: 'Kazakhstan supplies Belarus with covered rail cars for grain.',
    signals: ['party: Kazakhstan -> Belarus', 'party: Belarus -> Kazakhstan'],
  },
  // Conditions.
  {
    old: 'The enclave is governed permanently by an appointed board of seven.',
    next: 'The enclave is governed provisionally by an appointed board of seven.',
    signals: ['condition: permanently -> provisionally'],
  },
  {
    old: 'Pending a final ruling, the confiscated cargo stays in the customs warehouse.',
    next: 'The confiscated cargo stays in the customs warehouse.',
    signals: ['condition: Pending a final ruling -> none'],
  },
  {
    old: 'Hearings of the claims panel are open to the press.',
    next: 'As a rule, hearings of the claims panel are open to the press.',
    signals: ['condition: none -> As a rule'],
  },
  {
    old: 'The rules on pilotage in the estuary apply to the outer islands.',
    next: 'The rules on pilotage in the estuary apply mutatis mutandis to the outer islands.',
    signals: ['condition: none -> mutatis mutandis'],
  },
  {
    old: 'The curfew in the old town ends once the militia has disarmed.',
    next: 'The curfew in the old town ends before the militia has disarmed.',
    signals: ['condition: once the militia has disarmed -> before the militia has disarmed'],
  },
  {
    old: 'By way of exception, the barracks on the hill remain in use.',
    next: 'The barracks on the hill remain in use.',
    signals: ['condition: By way of exception -> none'],
  },
  {
    old: 'The levy on irrigation water in the plain is waived as long as the drought lasts.',
    next: 'The levy on irrigation water in the plain is waived.',
    signals: ['condition: as long as the drought lasts -> none'],
  },
  {
    old: 'The ferry company restores the night service to the islands, subject to the consent of the port council.',
    next: 'The ferry company restores the night service to the islands.',
    signals: ['condition: subject to the consent of the port council -> none'],
  },
  // And, or.
  {
    old: 'Claimants submit a title deed and a sworn statement to the registry.',
    next: 'Claimants submit a title deed or a sworn statement to the registry.',
    signals: ['and-or: and -> or'],
  },
  {
    old: 'Fishing boats or pleasure craft leave the inner harbour at dawn.',
    next: 'Fishing boats and pleasure craft leave the inner harbour at dawn.',
    signals: ['and-or: or -> and'],
  },
  {
    old: 'The origin of the timber is shown by stamps and/or seals.',
    next: 'The origin of the timber is shown by stamps and seals.',
    signals: ['and-or: and/or -> and'],
  },
  {
    old: 'Goods that are perishable and unclaimed are sold at auction.',
    next: 'Goods that are perishable or unclaimed are sold at auction.',
    signals: ['and-or: and -> or'],
  },
  {
    old: 'Romania and Bulgaria nominate the presiding member of the arbitral panel.',
    next: 'Romania or Bulgaria nominates the presiding member of the arbitral panel.',
    signals: ['and-or: and -> or'],
  },
  {
    old: 'A licence is withdrawn from pilots who ignore signals or leave the corridor.',
    next: 'A licence is withdrawn from pilots who ignore signals and leave the corridor.',
    signals: ['and-or: or -> and'],
  },
  // Scope.
  {
    old: 'Every widow of a fallen soldier receives a plot of land.',
    next: 'Certain widows of fallen soldiers receive a plot of land.',
    signals: ['scope: Every -> Certain'],
  },
  {
    old: 'Some archives of the secret service are opened to historians.',
    next: 'All archives of the secret service are opened to historians.',
    signals: ['scope: Some -> All'],
  },
  {
    old: 'The tax on the sale of spirits falls exclusively on importers.',
    next: 'The tax on the sale of spirits falls on importers.',
    signals: ['scope: exclusively -> none'],
  },
  {
    old: 'Many of the looted icons are given back to the monasteries.',
    next: 'All of the looted icons are given back to the monasteries.',
    signals: ['scope: Many -> All'],
  },
  {
    old: 'Each battalion of the reserve hands in its mortars at the depot.',
    next: 'Most battalions of the reserve hand in their mortars at the depot.',
    signals: ['scope: Each -> Most'],
  },
  {
    old: 'Charges against junior officers of the mutinous regiment are dropped.',
    next: 'Only charges against junior officers of the mutinous regiment are dropped.',
    signals: ['scope: none -> Only'],
  },
  {
    old: 'The whole of the naval harbour is opened to merchant shipping.',
    next: 'Part of the naval harbour is opened to merchant shipping.',
    signals: ['scope: The whole of | The whole -> Part of | Part'],
  },
  {
    old: 'The envoy hands the minutes to representatives of villages on the plateau.',
    next: 'The envoy hands the minutes to representatives of several villages on the plateau.',
    signals: ['scope: none -> several'],
  },
  // Several at once.
  {
    old: 'Türkiye and Georgia undertake to reopen all rail links by 1 March 2027.',
    next: 'Türkiye and Georgia intend to reopen some rail links by 1 June 2027.',
    signals: [
      'duty: undertake to -> intend to',
      'scope: all -> some',
      'quantity: by 1 March 2027 -> by 1 June 2027',
    ],
  },
  {
    old: 'Unless the port council objects, Greece may lease 12 docks in the eastern free port.',
    next: 'Greece must lease 20 docks in the eastern free port.',
    signals: [
      'condition: Unless the port council objects -> none',
      'duty: may -> must',
      'quantity: 12 | 12 docks -> 20 | 20 docks',
    ],
  },
  {
    old: 'Schools in the liberated districts reopen in the autumn.',
    next: 'Schools in the liberated districts reopen in the autumn. Japan shall provide 300 buses, subject to the availability of funds.',
    signals: [
      'party: none -> Japan',
      'duty: none -> shall provide',
      'quantity: none -> 300 | 300 buses',
      'condition: none -> subject to the availability of funds',
    ],
  },
  {
    old: 'The prison camp in the old quarry is closed. The ICRC has the right to interview 60 inmates if they consent.',
    next: 'The prison camp in the old quarry is closed.',
    signals: [
      'party: ICRC -> none',
      'duty: has the right to -> none',
      'quantity: 60 | 60 inmates -> none',
      'condition: if they consent -> none',
    ],
  },
  {
    old: 'The Netherlands does not extradite stranded sailors and may fine shipowners.',
    next: 'The Netherlands extradites stranded sailors and must fine shipowners.',
    signals: ['negation: does not extradite -> none | extradites', 'duty: may -> must'],
  },
  {
    old: 'Saudi Arabia and Qatar lend USD 800 million for a term of ten years.',
    next: 'Saudi Arabia lends USD 800 million for a term of fifteen years.',
    signals: ['party: Qatar -> none', 'quantity: ten years -> fifteen years'],
  },
  {
    old: 'For the duration of the truce, some convoys carry medicine and fuel.',
    next: 'For the duration of the truce, all convoys carry medicine or fuel.',
    signals: ['scope: some -> all', 'and-or: and -> or'],
  },
  {
    old: "The UN Security Council approves in principle the mission's yearly budget of EUR 60 million.",
    next: "The OSCE approves the mission's yearly budget of EUR 75 million.",
    signals: [
      'party: UN Security Council -> OSCE',
      'condition: in principle -> none',
      'quantity: EUR 60 million -> EUR 75 million',
    ],
  },
  {
    old: 'Canada trains two infantry brigades for Lithuania at the northern range.',
    next: 'Lithuania trains three infantry brigades for Canada at the northern range in peacetime.',
    signals: [
      'party: Canada -> Lithuania',
      'party: Lithuania -> Canada',
      'quantity: two | two infantry brigades -> three | three infantry brigades',
      'condition: none -> in peacetime',
    ],
  },
  {
    old: 'The mediator shall not publish the letters of the delegations until the talks end.',
    next: 'The mediator may publish the letters of the delegations.',
    signals: [
      'duty: shall not publish -> may publish',
      'negation: shall not publish -> none',
      'condition: until the talks end -> none',
    ],
  },
  {
    old: 'Only Swiss banks hold the escrow deposits, at an interest of 2 per cent.',
    next: 'Austrian banks hold the escrow deposits, at an interest of 4 per cent.',
    signals: [
      'scope: Only -> none',
      'party: Swiss | Switzerland -> Austrian | Austria',
      'quantity: 2 per cent -> 4 per cent',
    ],
  },
  {
    old: 'Where possible, the lighthouse keepers report the traffic every six hours.',
    next: 'The lighthouse keepers are obliged to report the traffic every two hours.',
    signals: [
      'condition: Where possible -> none',
      'duty: none | report -> are obliged to report',
      'quantity: every six hours -> every two hours',
    ],
  },
  {
    old: 'Denmark should take in at least 900 burn patients or their relatives.',
    next: 'Denmark shall take in at most 900 burn patients and their relatives.',
    signals: [
      'duty: should -> shall',
      'quantity: at least 900 | 900 | 900 burn patients -> at most 900 | 900 | 900 burn patients',
      'and-or: or -> and',
    ],
  },
  {
    old: 'The embargo does not apply to grain while the drought lasts, and covers all timber.',
    next: 'The embargo applies to grain, and covers some timber.',
    signals: [
      'negation: does not apply -> none | applies',
      'condition: while the drought lasts -> none',
      'scope: all -> some',
    ],
  },
  {
    old: 'The EU takes note of the ferry timetable with 14 sailings a week.',
    next: 'The UK takes note of the ferry timetable with 21 sailings a week, weather permitting.',
    signals: [
      'party: EU -> UK',
      'quantity: 14 | 14 sailings a week -> 21 | 21 sailings a week',
      'condition: none -> weather permitting',
    ],
  },
  // Much reworded, little changed.
  {
    old: 'Spain and Portugal pay for the rebuilding of the opera house at a cost of 35 million euros.',
    next: 'The 35 million euros that it takes to put the theatre up again come from Spain.',
    signals: ['party: Portugal -> none'],
  },
  {
    old: 'The garrison of the mountain fortress counts 1,200 men at most.',
    next: 'Up to 2,100 soldiers man the stronghold in the mountains.',
    signals: ['quantity: 1,200 | 1,200 men at most | 1,200 men -> Up to 2,100 | 2,100 | 2,100 soldiers'],
  },
  {
    old: 'Farmers must be given access to their orchards on the far bank of the river.',
    next: 'Across the river, growers may be let through to the fruit trees that they own.',
    signals: ['duty: must be -> may be'],
  },
  {
    old: 'The trial of the commanders takes place in Ghent before seven magistrates.',
    next: 'Seven judges sitting in Ghent hear the case against the officers, subject to the outcome of the appeal.',
    signals: ['condition: none -> subject to the outcome of the appeal'],
  },
  {
    old: 'Hospitals take in the wounded of either army and do not charge them.',
    next: 'Clinics care for the injured of either army and charge them.',
    signals: ['negation: do not charge -> none | charge'],
  },
  {
    old: 'The river patrol of Romania checks barges for smuggled petrol.',
    next: 'Boatmen from Bulgaria search the lighters on the river for contraband fuel.',
    signals: ['party: Romania -> Bulgaria'],
  },
  {
    old: 'Two thirds of the harvest tax go to the villages that the flood destroyed.',
    next: 'Communities ruined by the flood receive a third of the levy on crops.',
    signals: ['quantity: Two thirds -> a third'],
  },
  {
    old: 'Snipers are prohibited from taking up posts on the rooftops around the market.',
    next: 'Marksmen have permission to lie on top of the buildings near the market.',
    signals: ['duty: are prohibited from -> have permission to'],
  },
  {
    old: 'The Holy See keeps the letters that the two delegations wrote to each other.',
    next: 'The correspondence between the two delegations lies in the archive of the Vatican.',
    signals: [],
  },
  {
    old: 'A ferry with room for up to 250 passengers links the two ports of the gulf.',
    next: "Passengers, up to 250 of them, travel by boat between the gulf's two harbours, unless a storm is forecast.",
    signals: ['condition: none -> unless a storm is forecast'],
  },
  // Words change, meaning does not.
  {
    old: 'The mountain troops pull out of the gorge and its villages forthwith.',
    next: 'The mountain troops pull out of the gorge and its villages immediately.',
    signals: [],
  },
  {
    old: 'Great Britain chairs the steering group for the repair of cultural monuments.',
    next: 'The United Kingdom leads the steering group for the repair of cultural monuments.',
    signals: [],
  },
  {
    old: 'A grant of 2,500,000 US dollars pays for the new water tower.',
    next: 'A grant of USD 2.5 million pays for the new water tower.',
    signals: [],
  },
  {
    old: 'The orphanage in the spa town is run by Austria.',
    next: 'Austria runs the orphanage in the spa town.',
    signals: [],
  },
  {
    old: 'Buses, lorries and ambulances use the tunnel through the ridge.',
    next: 'Ambulances, buses and lorries use the tunnel through the ridge.',
    signals: [],
  },
  {
    old: 'The programme neutralises sea mines near the harbour and the grain terminal.',
    next: 'The program neutralizes sea mines near the harbor and the grain terminal.',
    signals: [],
  },
  {
    old: 'The lessee of the salt works is obliged to keep the dykes in repair.',
    next: 'The lessee of the salt works is under an obligation to keep the dykes in repair.',
    signals: [],
  },
  {
    old: 'Relief pilots may decline a flight to the airstrip in the hills.',
    next: 'Relief pilots are at liberty to decline a flight to the airstrip in the hills.',
    signals: [],
  },
  {
    old: 'Three quarters of the herring quota belong to the coastal villages.',
    next: '75 per cent of the herring quota belongs to the coastal villages.',
    signals: [],
  },
  {
    old: 'At most 16 guards keep watch at the gates of the depot.',
    next: 'No more than 16 guards keep watch at the gates of the depot.',
    signals: [],
  },
  {
    old: 'The audit of the state arms company is completed within 24 months.',
    next: 'The audit of the state arms company is completed within two years.',
    signals: [],
  },
  {
    old: 'The two chairmen sign neither the map nor the annex on fisheries.',
    next: 'The two chairmen do not sign either the map or the annex on fisheries.',
    signals: [],
  },
];
