import type { Rewording } from './row.ts';

/**
 * Invented articles of agreements, of several sentences each, as drafters revise them: words exchanged here and there,
 * sentences added, dropped, moved, joined and divided. Each with all that the revision does to meaning. Of a sentence
 * that is wholly new or dropped, its quantities, duty words, negations and conditions count, and the parties that the
 * rest of that text does not name; its "and", "or" and quantifiers do not. What only moves counts for nothing.
 */
export const articles: readonly Rewording[] = [
  // Armistice and disengagement.
  {
    old: 'All hostilities by land, sea and air shall cease at 06:00 on the day of signature. The commanders of the two armies shall issue orders to that effect to every unit under their control. Violations are reported to the Joint Armistice Commission within 12 hours.',
    next: 'All hostilities by land, sea and air shall cease at 06:00 on the day of signature. The commanders of the two armies should issue orders to that effect to every formation under their control. Breaches are reported to the Joint Armistice Commission within 24 hours.',
    signals: [
      'duty: shall | shall issue -> should | should issue',
      'quantity: within 12 hours -> within 24 hours',
    ],
  },
  {
    old: 'The demarcation line follows the forward positions held at the time of signature. Each side withdraws its heavy artillery to the distances in the annex. Joint teams mark the line with posts.',
    next: 'The line of demarcation follows the forward positions held at the time of signature. Each side withdraws its heavy artillery to the distances laid down in the annex. Neither side shall build fortifications within 5 km of the line. Joint teams mark it with posts.',
    signals: [
      'duty: none -> shall build | Neither side shall build',
      'negation: none -> Neither | Neither side shall build',
      'quantity: none -> within 5 km',
    ],
  },
  {
    old: 'The forces of both sides pull back from the forward area in three stages. Each stage is certified by observers. The next stage starts unless an objection is lodged within 72 hours. Civilian police keep order in the vacated villages and along the main road.',
    next: 'Civilian police keep order in the vacated villages and along the main road. The forces of both sides pull back from the forward area in four stages, and each of them is certified by observers.',
    signals: [
      'quantity: three | three stages -> four | four stages',
      'condition: unless an objection is lodged -> none',
      'quantity: within 72 hours -> none',
    ],
  },
  // Limits on arms.
  {
    old: 'The Republic shall not possess more than 300 battle tanks and 450 armoured vehicles. Holdings in excess of these ceilings are destroyed under the supervision of the OSCE. Destruction is completed by 31 December 2028. The figures are entered in a joint register.',
    next: 'The Republic shall not possess more than 350 battle tanks and 450 armoured vehicles. Holdings in excess of these ceilings are scrapped. Scrapping is completed by 31 December 2029. The figures are entered in a joint register.',
    signals: [
      'quantity: more than 300 | more than 300 battle tanks -> more than 350 | more than 350 battle tanks',
      'condition: under the supervision of the OSCE -> none',
      'party: OSCE -> none',
      'quantity: by 31 December 2028 -> by 31 December 2029',
    ],
  },
  {
    old: 'The peacetime strength of the ground forces is limited to 1,200 officers and 18,000 soldiers. The signatories shall exchange lists of units and garrisons. The lists are verified by inspectors who are entitled to enter each barracks.',
    next: 'The signatories must exchange lists of garrisons and units. The inspectors who verify the lists have the right to enter each barracks. The ground forces are limited to a peacetime strength of 18 000 soldiers and 1,200 officers.',
    signals: [],
  },
  // Exchange of prisoners.
  {
    old: 'All prisoners of war held by either side are released within 60 days. The International Committee of the Red Cross may visit the camps until the exchange has ended. Those who refuse repatriation are not returned against their will.',
    next: 'All prisoners of war held by either side are released within 45 days. Those who refuse repatriation are not returned against their will. The International Committee of the Red Cross shall visit the camps until the exchange has ended, and Qatar provides the aircraft.',
    signals: [
      'quantity: within 60 days -> within 45 days',
      'duty: may | may visit -> shall | shall visit',
      'party: none -> Qatar',
    ],
  },
  {
    old: 'Each detaining authority hands over the lists of detainees to the exchange commission. Sick and wounded detainees leave in the first convoy. The lists do not include persons convicted of ordinary crimes, and any detainee may appeal to the commission.',
    next: 'Each detaining authority hands over the lists of detainees to the exchange commission. The lists include persons convicted of ordinary crimes. Wounded and sick detainees leave in the first convoy, and certain detainees may appeal to the commission.',
    signals: ['negation: do not include -> none | include', 'scope: any -> certain'],
  },
  // Peacekeeping.
  {
    old: 'The United Nations deploys a mission of up to 4,500 military personnel. The mission may use force in self-defence and for the protection of civilians. Its mandate runs for 12 months and is extended if the host government so requests.',
    next: 'The United Nations deploys a mission of up to 6,000 military personnel. The mission may use force in self-defence or for the protection of civilians. Its mandate runs for 18 months and is extended unless the host government objects.',
    signals: [
      'quantity: up to 4,500 | up to 4,500 military personnel -> up to 6,000 | up to 6,000 military personnel',
      'and-or: and -> or',
      'quantity: for 12 months -> for 18 months',
      'condition: if the host government so requests -> unless the host government objects',
    ],
  },
  {
    old: 'Patrols of the African Union operate in the buffer zone by day and by night. The commander shall inform the joint committee of every incident. Local police are permitted to carry side arms in the zone.',
    next: 'Patrols of ECOWAS operate in the buffer zone by day and by night. The commander shall inform the joint committee of every incident. Local police are prohibited from carrying side arms in the zone. A log of the patrols is kept at headquarters.',
    signals: [
      'party: African Union -> ECOWAS',
      'duty: are permitted to | permitted to carry -> are prohibited from | prohibited from carrying',
    ],
  },
  // Power sharing.
  {
    old: 'The cabinet has 20 ministers, half of whom are nominated by the northern coalition. Decisions on the budget require the consent of both vice-presidents. The president may not dismiss a minister without the consent of the coalition concerned.',
    next: 'The cabinet has 24 ministers, half of whom are nominated by the northern coalition. Decisions on the budget require the consent of either vice-president. The president may dismiss a minister without the consent of the coalition concerned.',
    signals: [
      'quantity: 20 | 20 ministers -> 24 | 24 ministers',
      'scope: both -> either',
      'duty: may not dismiss -> may dismiss',
      'negation: may not dismiss -> none',
    ],
  },
  {
    old: 'Executive power is exercised by a presidency of three members, one from each community. The members take the chair in turn for eight months. Fifty per cent of the posts in the public service are reserved for the smaller communities.',
    next: 'A presidency of three members, one from each community, exercises executive power. In the public service, 50% of the posts are set aside for the smaller communities. The chair is taken by the members in turn, for eight months.',
    signals: [],
  },
  // Elections.
  {
    old: 'General elections are held no later than 30 June 2027. The electoral commission shall accredit observers from Canada, Japan and the European Union. Voters abroad cast their ballots at consulates. Results are announced within five days.',
    next: 'General elections are held no later than 30 September 2027. Observers from Canada and the European Union shall be accredited by the electoral commission. Voters abroad cast their ballots at consulates. Results are announced within seven days.',
    signals: [
      'quantity: no later than 30 June 2027 -> no later than 30 September 2027',
      'party: Japan -> none',
      'quantity: within five days -> within seven days',
    ],
  },
  {
    old: 'Candidates register with the electoral commission and publish their accounts. The state broadcaster must grant every candidate airtime. Ballots are printed in the four official languages, and displaced persons vote in the district where they lived.',
    next: 'Candidates register with the electoral commission and publish their accounts. Ballot papers are printed in the four official languages. Displaced persons vote in the district where they lived, provided that they hold an identity card.',
    signals: [
      'duty: must | must grant -> none',
      'condition: none -> provided that they hold an identity card',
    ],
  },
  // Rights of languages.
  {
    old: 'Both languages have equal standing before the courts of the autonomous province. Public notices shall be displayed in both languages. Parents may choose the language in which their children are taught.',
    next: 'Both languages have equal standing before the courts of the autonomous province. Public notices should be displayed in both languages. Parents may choose the language in which their children are taught, if at least 15 pupils enrol in the class.',
    signals: [
      'duty: shall | shall be displayed -> should | should be displayed',
      'condition: none -> if at least 15 pupils enrol in the class',
      'quantity: none -> at least 15 | at least 15 pupils',
    ],
  },
  {
    old: 'No official is dismissed on account of the language that he or she speaks. Street signs carry the names in both scripts. Broadcasts in the minority language receive at least 20 per cent of the licence fee. UNESCO advises on the curriculum of the schools.',
    next: 'No official is dismissed on account of the language that he or she speaks. Road signs bear the names in both scripts. Broadcasts in the minority language receive at least 30 per cent of the licence fee.',
    signals: ['quantity: at least 20 per cent -> at least 30 per cent', 'party: UNESCO -> none'],
  },
  // Transit.
  {
    old: 'Goods in transit pass through the corridor free of customs charges. The transit state shall not levy fees other than those for the use of roads. Containers are inspected only by customs officers of the transit state.',
    next: 'Goods in transit pass through the corridor free of customs charges. The transit state shall not levy fees other than those for the use of roads. Containers are inspected by customs officers of the transit state. Lorries may wait at the border for no more than six hours.',
    signals: [
      'scope: only -> none',
      'duty: none -> may | may wait',
      'quantity: none -> no more than six hours',
    ],
  },
  {
    old: 'Kazakhstan grants Kyrgyzstan passage for rail freight through the northern junction. Tariffs are fixed for five years and reviewed by a joint board. If a shipment is delayed, the carrier bears the cost of storage.',
    next: 'Kyrgyzstan grants Kazakhstan passage for rail freight through the northern junction. The carrier bears the cost of storage if a shipment is delayed. Tariffs are fixed for three years and reviewed by a joint board.',
    signals: [
      'party: Kazakhstan -> Kyrgyzstan',
      'party: Kyrgyzstan -> Kazakhstan',
      'quantity: for five years -> for three years',
    ],
  },
  {
    old: 'Ecuador and Peru restore road traffic across the border. Brazil chairs the commission that oversees the works. Lorries up to 30 tonnes are admitted. The two states share the cost of the bridge equally.',
    next: 'Ecuador and Peru restore road traffic across the border. Chile chairs the commission that oversees the works. The two states share the cost of the bridge equally. Lorries up to 45 tonnes are admitted, except those that carry fuel.',
    signals: [
      'party: Brazil -> Chile',
      'quantity: up to 30 tonnes -> up to 45 tonnes',
      'condition: none -> except those that carry fuel',
    ],
  },
  {
    old: 'Five crossing points are opened on the common border. Citizens of Georgia cross with an identity card. The border police may search vehicles and luggage. Crossings are closed at night, except to ambulances.',
    next: 'Eight crossing points are opened on the common border. Citizens of Georgia and Armenia cross with an identity card. The border police may search vehicles or luggage. Crossings are closed at night.',
    signals: [
      'quantity: Five | Five crossing points -> Eight | Eight crossing points',
      'party: none -> Armenia',
      'and-or: and -> or',
      'condition: except to ambulances -> none',
    ],
  },
  // Energy.
  {
    old: 'The operator of the gas pipeline shall keep the flow at 40 million cubic metres per day. Payments are made in euros to an escrow account. Deliveries may be suspended after two unpaid invoices.',
    next: 'Payments are made in euros into an escrow account. The flow in the gas pipeline shall be kept by the operator at 40 million cubic metres a day. After two unpaid invoices, deliveries may be suspended.',
    signals: [],
  },
  {
    old: 'The hydroelectric station supplies both republics in equal parts. Engineers from Austria maintain the turbines. The operator intends to restore the second transmission line. Power cuts are announced 48 hours in advance.',
    next: 'The hydroelectric station supplies both republics in equal parts. Engineers from Austria and Slovenia maintain the turbines. The operator undertakes to restore the second transmission line. Power cuts are announced 24 hours in advance, except in an emergency.',
    signals: [
      'party: none -> Slovenia',
      'duty: intends to | intends to restore -> undertakes to | undertakes to restore',
      'quantity: 48 hours | 48 hours in advance -> 24 hours | 24 hours in advance',
      'condition: none -> except in an emergency',
    ],
  },
  // Water.
  {
    old: 'The river commission allots 60 per cent of the summer flow to the upstream state. Each riparian state shall report its withdrawals every month. In years of drought, the allotments are reduced in proportion. No dam is built without the approval of the commission.',
    next: 'The river commission allots 55 per cent of the summer flow to the upstream state. Each riparian state shall report its withdrawals every three months. No dam is built without the approval of the commission. The allotments are reduced in proportion in years of drought.',
    signals: ['quantity: 60 per cent -> 55 per cent', 'quantity: every month -> every three months'],
  },
  {
    old: 'The joint authority operates the reservoir and the two pumping stations. Neither state shall divert the tributaries that feed the reservoir. Data on the water level are exchanged every 14 days.',
    next: 'The reservoir and the two pumping stations are run by the joint authority. The states exchange data on the water level every two weeks. The tributaries that feed the reservoir shall be diverted by neither state.',
    signals: [],
  },
  // Fisheries.
  {
    old: 'Vessels of both states may fish in the shared zone from March to October. The annual catch of cod is at most 30,000 tonnes. Iceland issues licences to its vessels and Denmark to its own. All nets are marked with the name of the ship.',
    next: 'Vessels of both states may fish in the shared zone from March to October. The annual catch of cod is at most 24,000 tonnes. Nets are marked with the name of the ship. Iceland issues licences to its vessels and Norway to its own.',
    signals: [
      'quantity: at most 30,000 tonnes -> at most 24,000 tonnes',
      'scope: All -> none',
      'party: Denmark -> Norway',
    ],
  },
  {
    old: 'Fishing boats are not allowed in the spawning grounds between April and June. Skippers keep a logbook and hand it to the inspectors on request. A boat that carries explosives or exceeds its quota loses its licence.',
    next: 'Fishing boats are allowed in the spawning grounds between April and June. Skippers keep a logbook and hand it to the inspectors on request. A boat that carries explosives and exceeds its quota loses its permit.',
    signals: [
      'duty: are not allowed -> are allowed',
      'negation: are not allowed -> none',
      'and-or: or -> and',
    ],
  },
  // Nuclear safeguards.
  {
    old: 'The facility enriches uranium to no more than 5 per cent. The International Atomic Energy Agency has access to all workshops at any time. The state shall declare new equipment 30 days before installation.',
    next: 'The facility enriches uranium to no more than 3.67 per cent. The International Atomic Energy Agency has access to certain workshops at any time. New equipment shall be declared by the state 30 days before installation. Spent fuel must not leave the country, save for reprocessing abroad.',
    signals: [
      'quantity: no more than 5 per cent -> no more than 3.67 per cent',
      'scope: all -> certain',
      'duty: none -> must not leave',
      'negation: none -> must not leave',
      'condition: none -> save for reprocessing abroad',
    ],
  },
  {
    old: 'The state places its nuclear material under seal. Inspectors verify the seals twice a month and send their findings to the IAEA. Centrifuges are stored temporarily in the halls of the pilot plant.',
    next: 'The state places its nuclear material under seal. Inspectors verify the seals once a month and send their findings to the IAEA. Centrifuges are stored permanently in the halls of the pilot plant. Oman lends the cameras that watch the halls.',
    signals: [
      'quantity: twice a month -> once a month',
      'condition: temporarily -> permanently',
      'party: none -> Oman',
    ],
  },
  // Relief from sanctions.
  {
    old: 'The European Union suspends its restrictions on shipping and insurance. The United States shall release 6 billion dollars of blocked assets. Relief is withdrawn if the Agency reports a breach. Restrictions on arms exports remain in force until 1 July 2031.',
    next: 'The EU suspends its restrictions on insurance and shipping. The United States may release 8 billion dollars of blocked assets. Restrictions on arms exports remain in force until 1 July 2033. Relief is withdrawn if the Agency reports a breach.',
    signals: [
      'duty: shall | shall release -> may | may release',
      'quantity: 6 billion dollars -> 8 billion dollars',
      'quantity: until 1 July 2031 -> until 1 July 2033',
    ],
  },
  {
    old: 'The central bank regains access to its reserves abroad. The listed companies shall be removed from the register within 90 days. The United Kingdom does not renew its ban on aviation parts. Frozen accounts of private persons are released gradually.',
    next: 'The central bank regains access to its reserves abroad. Frozen accounts of private persons are released immediately. The listed companies shall be deleted from the register within 60 days, save those that trade in arms.',
    signals: [
      'party: United Kingdom -> none',
      'negation: does not renew -> none',
      'condition: gradually -> immediately',
      'quantity: within 90 days -> within 60 days',
      'condition: none -> save those that trade in arms',
    ],
  },
  // Reconstruction.
  {
    old: 'A reconstruction fund is set up at the World Bank with a capital of 15 billion dollars. Germany contributes a fifth of the capital. The board decides by a simple majority and publishes its accounts. Grants go to municipalities and hospitals.',
    next: 'A reconstruction fund is set up at the World Bank with a capital of 18 billion dollars. Italy contributes a fifth of the capital. The board decides by a simple majority and publishes its accounts. Grants go to hospitals or municipalities.',
    signals: [
      'quantity: 15 billion dollars -> 18 billion dollars',
      'party: Germany -> Italy',
      'and-or: and -> or',
    ],
  },
  {
    old: 'The fund shall finance housing, schools and water mains in the damaged districts. Contracts above 2 million euros are put out to tender. Contractors should hire local workers. An auditor examines the books once a year.',
    next: 'Housing, schools and water mains in the damaged districts shall be financed by the fund. Contracts above 5 million euros are put out to tender. Contractors must hire local workers. The books are examined by an auditor once a year, and the fund does not pay for military buildings.',
    signals: [
      'quantity: above 2 million euros -> above 5 million euros',
      'duty: should | should hire -> must | must hire',
      'negation: none -> does not pay',
    ],
  },
  // Claims.
  {
    old: 'The claims commission has nine members and sits in a neutral state. Claims are filed within two years of its first session. Awards bear no interest. Any owner of seized land is entitled to file a claim.',
    next: 'The claims commission has seven members and sits in a neutral state. Any owner of seized land is entitled to lodge a claim. Claims are filed within three years of its first session.',
    signals: [
      'quantity: nine | nine members -> seven | seven members',
      'quantity: within two years -> within three years',
      'negation: no | bear no interest -> none',
    ],
  },
  {
    old: 'The Parties waive all claims for damage caused by their armed forces. Property of diplomatic missions is excepted from this waiver. Switzerland holds the deposits until the commission has closed its files. Each Party bears its own costs.',
    next: 'The Parties waive some claims for damage caused by their armed forces. Each Party bears its own costs. Property of diplomatic missions is excepted from this waiver. Switzerland holds the deposits after the commission has closed its files.',
    signals: [
      'scope: all -> some',
      'condition: until the commission has closed its files -> after the commission has closed its files',
    ],
  },
  // Amnesty.
  {
    old: 'An amnesty is granted to members of the armed groups who lay down their weapons. It does not extend to war crimes or torture. Those released shall report to the police every two weeks for one year.',
    next: 'An amnesty is granted to most members of the armed groups who lay down their weapons. It does not extend to torture or war crimes. Those released shall report to the police every four weeks for one year.',
    signals: ['scope: none -> most', 'quantity: every two weeks -> every four weeks'],
  },
  {
    old: 'Persons who took part in the uprising are not prosecuted. The truth commission may summon any witness. Pardons are granted by the president on the advice of the commission. Files are kept closed for 30 years.',
    next: 'Persons who took part in the uprising are prosecuted. The truth commission may summon certain witnesses. Files are kept closed for 25 years. The president must grant pardons on the advice of the commission.',
    signals: [
      'negation: are not prosecuted -> none | are prosecuted',
      'scope: any -> certain',
      'quantity: for 30 years -> for 25 years',
      'duty: none | are granted -> must | must grant',
    ],
  },
  // Ratification and entry into force.
  {
    old: "The present treaty is subject to ratification. It enters into force 30 days after the exchange of the instruments in Geneva. Either Party may denounce it on six months' notice. The depositary is the Government of Finland.",
    next: "The present treaty is subject to ratification. It enters into force 60 days after the exchange of the instruments in Geneva. The depositary is the Government of Sweden. Either Party may terminate it on twelve months' notice.",
    signals: [
      'quantity: 30 days | 30 days after -> 60 days | 60 days after',
      "quantity: six months | six months' notice -> twelve months | twelve months' notice",
      'party: Finland -> Sweden',
    ],
  },
  {
    old: 'This protocol enters into force on the first day of the month that follows its approval by both parliaments. Its annexes form an integral part of it. The Secretary-General of the United Nations is notified of its entry into force by the Parties.',
    next: 'This protocol takes effect on the first day of the month following its approval by both parliaments. The annexes to it form an integral part thereof. The Parties notify the Secretary-General of the UN that it has taken effect.',
    signals: [],
  },
  {
    old: 'Amendments are adopted by consensus of all Parties. The English and Arabic texts are equally authentic. No reservation may be made to this treaty. It remains open for signature until 31 March 2026.',
    next: 'Amendments are adopted by consensus of the Parties. Reservations may be made to this treaty. It remains open for signature until 30 June 2026. The English and Arabic texts are equally authentic.',
    signals: [
      'scope: all -> none',
      'duty: No reservation may be made -> may be made | Reservations may be made',
      'negation: No | No reservation may be made -> none',
      'quantity: until 31 March 2026 -> until 30 June 2026',
    ],
  },
  // Settlement of disputes.
  {
    old: 'Disputes over the meaning of this treaty are settled by negotiation. If no settlement is reached within six months, either Party may refer the dispute to the International Court of Justice. The judgment is binding on the Parties.',
    next: 'Disputes over the meaning of this treaty are settled by negotiation. If no settlement is reached within nine months, either Party may refer the dispute to the International Court of Justice. The judgment is not binding on the Parties. The costs shall be borne by the losing side.',
    signals: [
      'quantity: within six months -> within nine months',
      'negation: none | is binding -> not | is not binding',
      'duty: none -> shall | shall be borne',
    ],
  },
  {
    old: 'A panel of three arbitrators hears disputes about the boundary. The panel shall sit in public and give reasons for its awards. An arbitrator who is ill is replaced by the appointing side. France pays the salary of the registrar.',
    next: 'A panel of five arbitrators hears disputes about the boundary. The panel sits in public and gives reasons for its awards. An arbitrator who is ill is replaced by the appointing side. The salary of the registrar is paid by France.',
    signals: [
      'quantity: three | three arbitrators -> five | five arbitrators',
      'duty: shall | shall sit -> none | sits',
    ],
  },
  // Definitions.
  {
    old: 'In this agreement, "combatant" means a member of an armed group who bears arms. "Heavy weapons" means guns with a calibre of more than 82 mm and rocket launchers. Terms not defined here have the meaning that they bear in the Geneva Conventions.',
    next: 'In this agreement, "heavy weapons" means guns with a calibre greater than 82 mm and rocket launchers. "Combatant" means a member of an armed group who carries arms. Terms that are not defined here have the meaning that they bear in the Geneva Conventions.',
    signals: [],
  },
  {
    old: '"Zone" means the strip of land 10 km wide on each side of the line. "Resident" means a person who was born in the zone or has lived there for at least five years. Nomads who cross the zone are not residents, unless they own land there.',
    next: '"Zone" means the strip of land 15 km wide on each side of the line. "Resident" means a person who was born in the zone and has lived there for at least three years. Nomads who cross the zone are residents.',
    signals: [
      'quantity: 10 km | 10 km wide -> 15 km | 15 km wide',
      'and-or: or -> and',
      'quantity: at least five years -> at least three years',
      'negation: are not residents -> none | are residents',
      'condition: unless they own land there -> none',
    ],
  },
  // Demobilisation, mines, the missing and those who return.
  {
    old: 'Former fighters assemble at 12 sites within 40 days. They shall surrender their weapons and receive a certificate. Fighters under 18 years of age are handed over to UNICEF. The certificate bears a photograph, and the sites are guarded by the mission.',
    next: 'Former fighters assemble at 16 sites within 40 days. The sites are guarded by the mission. The fighters shall surrender their arms and receive a certificate; the certificate bears a photograph.',
    signals: [
      'quantity: 12 | 12 sites -> 16 | 16 sites',
      'quantity: under 18 years | under 18 years of age -> none',
      'party: UNICEF -> none',
    ],
  },
  {
    old: 'The Parties undertake to clear the minefields shown on the maps. Clearance teams from Cambodia train local engineers. Farmers may return to their fields once the teams have certified them. Accidents are reported to the mine action centre.',
    next: 'The Parties intend to clear the minefields shown on the maps. Accidents are reported to the mine action centre. Clearance teams from Cambodia and Croatia train local engineers. Farmers may return to their fields.',
    signals: [
      'duty: undertake to | undertake to clear -> intend to | intend to clear',
      'party: none -> Croatia',
      'condition: once the teams have certified them -> none',
    ],
  },
  {
    old: 'Refugees and displaced persons are free to return to their homes. UNHCR registers all returnees at the border. The receiving districts must issue identity papers and ration cards within 10 days. Houses that are occupied by others are vacated.',
    next: 'Refugees and displaced persons are free to return to their homes. UNHCR registers returnees at the border. The receiving districts should issue identity papers or ration cards within 20 days. Houses that are occupied by others are vacated, subject to a court order.',
    signals: [
      'scope: all -> none',
      'duty: must | must issue -> should | should issue',
      'and-or: and -> or',
      'quantity: within 10 days -> within 20 days',
      'condition: none -> subject to a court order',
    ],
  },
  {
    old: 'A joint bureau traces persons who went missing in the conflict. Both sides open their military archives to the bureau. Graves are exhumed in the presence of a relative and a doctor. The bureau receives 2 million francs from Switzerland.',
    next: 'A joint bureau traces persons who went missing in the conflict. Both sides open their military archives to the bureau, unless state secrets are at stake. The bureau receives 3 million francs from Liechtenstein. Graves are exhumed in the presence of a relative or a doctor.',
    signals: [
      'condition: none -> unless state secrets are at stake',
      'quantity: 2 million francs -> 3 million francs',
      'party: Switzerland -> Liechtenstein',
      'and-or: and -> or',
    ],
  },
  {
    old: 'Relief convoys pass without hindrance along the three agreed routes. The World Food Programme may inspect and seal the cargo. Vehicles that carry weapons are turned back. Fuel for hospitals is delivered if stocks fall below 40 per cent.',
    next: 'Relief convoys pass without hindrance along the four agreed routes. The World Food Programme may inspect or seal the cargo. Fuel for hospitals is delivered if stocks fall below 25 per cent. Vehicles that carry weapons are turned back.',
    signals: [
      'quantity: three | three agreed routes -> four | four agreed routes',
      'and-or: and -> or',
      'quantity: below 40 per cent -> below 25 per cent',
    ],
  },
  // Airspace and sea.
  {
    old: 'Military aircraft shall not enter the airspace above the zone. Helicopters of the mission fly without prior notice. Drones are permitted for the survey of crops, provided that they are registered. The control tower is staffed by civilians.',
    next: 'Military aircraft shall not enter the airspace above the zone. Drones are prohibited for the survey of crops. Helicopters of the mission fly without prior notice. The control tower is staffed by civilians, who must record the flights.',
    signals: [
      'duty: are permitted | permitted -> are prohibited | prohibited',
      'condition: provided that they are registered -> none',
      'duty: none -> must | must record',
    ],
  },
  {
    old: 'The maritime boundary follows the median line to a distance of 12 nautical miles from the coast. Beyond that point, oil and gas are shared in the ratio 60:40. The states may not drill in the shared area until a joint company is formed.',
    next: 'The maritime boundary follows the median line to a distance of 24 nautical miles from the coast. Beyond that point, oil and gas are shared in the ratio 55:45. The states may drill in the shared area until a joint company is formed.',
    signals: [
      'quantity: 12 nautical miles -> 24 nautical miles',
      'quantity: 60:40 -> 55:45',
      'duty: may not drill -> may drill',
      'negation: may not drill -> none',
    ],
  },
  {
    old: "Merchant ships of all flags pass through the strait in peace and war. Warships shall give 15 days' notice of their passage. Türkiye publishes the tonnage of warships in the strait. Submarines pass on the surface.",
    next: "Merchant ships of all flags pass through the strait in peace and war. Warships shall give eight days' notice of their passage. Submarines pass on the surface, unless fog makes this unsafe. Türkiye must publish the tonnage of warships in the strait.",
    signals: [
      "quantity: 15 days | 15 days' notice -> eight days | eight days' notice",
      'condition: none -> unless fog makes this unsafe',
      'duty: none | publishes -> must | must publish',
    ],
  },
  // Autonomy, constitution, police.
  {
    old: 'The regional assembly has 60 members and sits for four years. It adopts laws on education, forests and local taxes. The governor may veto a law only if it conflicts with the constitution. Revenue from forests stays in the region.',
    next: 'The regional assembly has 72 members and sits for five years. It may adopt laws on education, forests and local taxes. Revenue from forests and quarries stays in the region. The governor may veto a law only if it conflicts with the constitution.',
    signals: [
      'quantity: 60 | 60 members -> 72 | 72 members',
      'quantity: for four years -> for five years',
      'duty: none | adopts -> may | may adopt',
    ],
  },
  {
    old: 'The assembly puts a draft constitution to a referendum of the citizens within 18 months. It is adopted if three fifths of the votes are in favour. Persons under arms do not vote. The Council of Europe gives an opinion on the draft.',
    next: 'The assembly puts a draft constitution to a referendum of the citizens within 12 months. Persons under arms vote. The constitution is adopted if two thirds of the votes are in favour.',
    signals: [
      'quantity: within 18 months -> within 12 months',
      'quantity: three fifths -> two thirds',
      'negation: do not vote -> none | vote',
      'party: Council of Europe -> none',
    ],
  },
  {
    old: 'The police service recruits officers from every community. Judges are appointed by a council of eleven jurists. The council shall publish vacancies and hear all applicants in person. Training is given by instructors from Spain.',
    next: 'The police service recruits officers from every community; they must not belong to a political party. A council of eleven jurists appoints the judges. The council shall publish vacancies and hear applicants in person. Training is given by instructors from Portugal.',
    signals: [
      'duty: none -> must not belong',
      'negation: none -> must not belong',
      'scope: all -> none',
      'party: Spain -> Portugal',
    ],
  },
  // Monitoring, guarantees and relations.
  {
    old: 'The monitoring group sends a report to the guarantors every 15 days. Its members enjoy immunity from arrest. Both armies are obliged to answer its questions within three days. It meets in a neutral place.',
    next: 'Every 15 days, the monitoring group sends a report to the guarantors. Its members enjoy immunity from arrest. Both armies are expected to answer its questions within three days, whenever security permits.',
    signals: [
      'duty: are obliged to | are obliged to answer -> are expected to | are expected to answer',
      'condition: none -> whenever security permits',
    ],
  },
  {
    old: 'The Parties shall refrain from the threat or use of force against each other. They do not join alliances directed against the other side. Foreign bases on their territory are closed within 36 months. They recognise the existing border as final.',
    next: 'The Parties shall refrain from the use or threat of force against each other. They recognise the existing border as final. They join no alliances directed against the other side. Foreign bases on their territory are closed within 24 months, with the exception of naval depots.',
    signals: [
      'quantity: within 36 months -> within 24 months',
      'condition: none -> with the exception of naval depots',
    ],
  },
  {
    old: 'The United States, France and the United Kingdom guarantee the border. In the event of an attack, they shall consult immediately. Assistance may include air defence and intelligence. The guarantee lasts for 15 years.',
    next: 'France, Poland, the United Kingdom and the United States guarantee the border. In the event of an attack, they should consult immediately. The guarantee lasts for 20 years. Assistance may include intelligence or air defence.',
    signals: [
      'party: none -> Poland',
      'duty: shall | shall consult -> should | should consult',
      'quantity: for 15 years -> for 20 years',
      'and-or: and -> or',
    ],
  },
  {
    old: 'Duties on farm goods are cut by 25 per cent each year until they reach zero. The customs offices shall accept certificates and invoices issued by the other side. Any trader may appeal against a decision. The World Trade Organization is informed of the schedule.',
    next: 'Duties on farm goods are cut by 20 per cent each year until they reach zero. The customs offices shall accept certificates or invoices issued by the other side. The World Trade Organization is informed of the schedule.',
    signals: [
      'quantity: 25 per cent | 25 per cent each year -> 20 per cent | 20 per cent each year',
      'and-or: and -> or',
      'duty: may | may appeal -> none',
    ],
  },
  {
    old: 'Postal and telephone services between the two territories are restored within 30 days. Mail is exchanged at the northern gate on working days. The authorities must not open private letters. Charges are settled once a year.',
    next: 'Within thirty days, telephone and postal services between the two territories are restored. The northern gate is where mail is exchanged on working days. Private letters shall not be opened by the authorities. Charges are settled once a year.',
    signals: [],
  },
  // Heritage and nature.
  {
    old: 'Works of art removed from the museums are returned within one year. The monasteries remain under the protection of UNESCO. Pilgrims may visit the shrines on feast days and stay overnight. No building work is carried out near the shrines.',
    next: 'Works of art taken from the museums are given back within 12 months. No building work is carried out near the shrines, and the monasteries remain under UNESCO protection. On feast days, pilgrims may visit the shrines. They may also stay there overnight.',
    signals: [],
  },
  {
    old: 'The salt lakes are a nature reserve under joint management. Hunting is prohibited in the reserve. Rangers from all villages patrol the shores and count the birds. Hotels are not built within 3 km of the water.',
    next: 'The salt lakes are a nature reserve under joint management. Hunting is permitted in the reserve. Hotels are not built within 2 km of the water. Rangers from some villages patrol the shores and count the birds.',
    signals: [
      'duty: is prohibited | prohibited -> is permitted | permitted',
      'quantity: within 3 km -> within 2 km',
      'scope: all -> some',
    ],
  },
];
