/**
 * Countries with the other names they go by and the words for their people ("demonyms"), in the spellings of news English.
 * Written by hand from general knowledge. One country a line: names | demonyms; the first name is the plain one.
 */
export const COUNTRY_TABLE = `
Afghanistan | Afghan, Afghans
Albania | Albanian, Albanians
Algeria | Algerian, Algerians
Angola | Angolan, Angolans
Argentina | Argentine, Argentinian, Argentines, Argentinians
Armenia | Armenian, Armenians
Australia | Australian, Australians
Austria | Austrian, Austrians
Azerbaijan | Azerbaijani, Azeri, Azerbaijanis, Azeris
Bahamas, the Bahamas | Bahamian, Bahamians
Bahrain | Bahraini, Bahrainis
Bangladesh | Bangladeshi, Bangladeshis
Barbados | Barbadian, Barbadians
Belarus | Belarusian, Belarussian, Belarusians
Belgium | Belgian, Belgians
Belize | Belizean, Belizeans
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian, Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians
Botswana | Botswanan, Motswana
Brazil | Brazilian, Brazilians
Brunei | Bruneian, Bruneians
Bulgaria | Bulgarian, Bulgarians
Burkina Faso | Burkinabe, Burkinabé
Burundi | Burundian, Burundians
Cambodia | Cambodian, Cambodians
Cameroon | Cameroonian, Cameroonians
Canada | Canadian, Canadians
Cape Verde, Cabo Verde | Cape Verdean
Central African Republic | Central African
Chad | Chadian, Chadians
Chile | Chilean, Chileans
China, People's Republic of China, PRC, mainland China | Chinese
Colombia | Colombian, Colombians
Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC | Congolese
Costa Rica | Costa Rican, Costa Ricans
Croatia | Croatian, Croat, Croatians, Croats
Cuba | Cuban, Cubans
Cyprus | Cypriot, Cypriots
Czech Republic, Czechia | Czech, Czechs
Denmark | Danish, Dane, Danes
Djibouti | Djiboutian, Djiboutians
Dominica | Dominican
Dominican Republic | Dominican, Dominicans
East Timor, Timor-Leste | East Timorese, Timorese
Ecuador | Ecuadorian, Ecuadorean, Ecuadorians
Egypt | Egyptian, Egyptians
El Salvador | Salvadoran, Salvadorans
England | English, Englishman
Equatorial Guinea | Equatorial Guinean
Eritrea | Eritrean, Eritreans
Estonia | Estonian, Estonians
Eswatini, Swaziland | Swazi, Swazis
Ethiopia | Ethiopian, Ethiopians
Fiji | Fijian, Fijians
Finland | Finnish, Finn, Finns
France | French, Frenchman, Frenchwoman
Gabon | Gabonese
Gambia, the Gambia | Gambian, Gambians
Georgia | Georgian, Georgians
Germany | German, Germans
Ghana | Ghanaian, Ghanaians
Greece | Greek, Greeks
Grenada | Grenadian
Guatemala | Guatemalan, Guatemalans
Guinea | Guinean, Guineans
Guinea-Bissau | Bissau-Guinean
Guyana | Guyanese
Haiti | Haitian, Haitians
Honduras | Honduran, Hondurans
Hungary | Hungarian, Hungarians
Iceland | Icelandic, Icelander, Icelanders
India | Indian, Indians
Indonesia | Indonesian, Indonesians
Iran, Islamic Republic of Iran | Iranian, Iranians
Iraq | Iraqi, Iraqis
Ireland, Republic of Ireland | Irish, Irishman
Israel | Israeli, Israelis
Italy | Italian, Italians
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Ivorian, Ivorians
Jamaica | Jamaican, Jamaicans
Japan | Japanese
Jordan | Jordanian, Jordanians
Kazakhstan | Kazakh, Kazakhs
Kenya | Kenyan, Kenyans
Kosovo | Kosovar, Kosovan, Kosovars
Kuwait | Kuwaiti, Kuwaitis
Kyrgyzstan | Kyrgyz
Laos | Lao, Laotian, Laotians
Latvia | Latvian, Latvians
Lebanon | Lebanese
Lesotho | Basotho
Liberia | Liberian, Liberians
Libya | Libyan, Libyans
Lithuania | Lithuanian, Lithuanians
Luxembourg | Luxembourgish
Madagascar | Malagasy
Malawi | Malawian, Malawians
Malaysia | Malaysian, Malaysians
Maldives | Maldivian, Maldivians
Mali | Malian, Malians
Malta | Maltese
Mauritania | Mauritanian, Mauritanians
Mauritius | Mauritian, Mauritians
Mexico | Mexican, Mexicans
Moldova | Moldovan, Moldovans
Monaco | Monegasque
Mongolia | Mongolian, Mongolians
Montenegro | Montenegrin, Montenegrins
Morocco | Moroccan, Moroccans
Mozambique | Mozambican, Mozambicans
Myanmar, Burma | Burmese
Namibia | Namibian, Namibians
Nepal | Nepalese, Nepali, Nepalis
Netherlands, the Netherlands, Holland | Dutch, Dutchman
New Zealand | New Zealander, New Zealanders
Nicaragua | Nicaraguan, Nicaraguans
Niger | Nigerien, Nigeriens
Nigeria | Nigerian, Nigerians
North Korea, Democratic People's Republic of Korea, DPRK | North Korean, North Koreans
North Macedonia, Macedonia | Macedonian, Macedonians
Norway | Norwegian, Norwegians
Oman | Omani, Omanis
Pakistan | Pakistani, Pakistanis
Palestine | Palestinian, Palestinians
Panama | Panamanian, Panamanians
Papua New Guinea | Papua New Guinean
Paraguay | Paraguayan, Paraguayans
Peru | Peruvian, Peruvians
Philippines, the Philippines | Philippine, Filipino, Filipina, Filipinos
Poland | Polish, Pole, Poles
Portugal | Portuguese
Qatar | Qatari, Qataris
Romania | Romanian, Romanians
Russia, Russian Federation | Russian, Russians
Rwanda | Rwandan, Rwandans
Samoa | Samoan, Samoans
Saudi Arabia | Saudi, Saudis, Saudi Arabian
Scotland | Scottish, Scot, Scots
Senegal | Senegalese
Serbia | Serbian, Serb, Serbs, Serbians
Seychelles | Seychellois
Sierra Leone | Sierra Leonean
Singapore | Singaporean, Singaporeans
Slovakia | Slovak, Slovaks
Slovenia | Slovenian, Slovene, Slovenes
Somalia | Somali, Somalis
South Africa | South African, South Africans
South Korea, Republic of Korea | South Korean, South Koreans
South Sudan | South Sudanese
Spain | Spanish, Spaniard, Spaniards
Sri Lanka | Sri Lankan, Sri Lankans
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish, Swede, Swedes
Switzerland | Swiss
Syria, Syrian Arab Republic | Syrian, Syrians
Taiwan, Republic of China | Taiwanese
Tajikistan | Tajik, Tajiks
Tanzania | Tanzanian, Tanzanians
Thailand | Thai, Thais
Togo | Togolese
Tonga | Tongan, Tongans
Trinidad and Tobago | Trinidadian
Tunisia | Tunisian, Tunisians
Turkey, Türkiye | Turkish, Turk, Turks
Turkmenistan | Turkmen
Uganda | Ugandan, Ugandans
Ukraine | Ukrainian, Ukrainians
United Arab Emirates, UAE, the Emirates | Emirati, Emiratis
United Kingdom, UK, U.K., Britain, Great Britain | British, Briton, Britons
United States, US, U.S., USA, U.S.A., America, United States of America, U.S | American, Americans
Uruguay | Uruguayan, Uruguayans
Uzbekistan | Uzbek, Uzbeks
Vatican City, Vatican, Holy See | Vatican
Venezuela | Venezuelan, Venezuelans
Vietnam | Vietnamese
Wales | Welsh, Welshman
Yemen | Yemeni, Yemenis
Zambia | Zambian, Zambians
Zimbabwe | Zimbabwean, Zimbabweans
`;
