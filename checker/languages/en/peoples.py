"""English adjectives for what is of a country, and the country as the table of names calls it.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

from types import MappingProxyType

__all__ = ["COUNTRY_OF"]

_TABLE = """
Chinese China, American United States, U.S. United States, Japanese Japan, South Korean South Korea, North Korean North Korea,
Indian India, Indonesian Indonesia, Russian Russia, Ukrainian Ukraine, British United Kingdom, French France, German Germany,
Italian Italy, Spanish Spain, Turkish Turkey, Syrian Syria, Iranian Iran, Iraqi Iraq, Israeli Israel, Egyptian Egypt,
Libyan Libya, Canadian Canada, Mexican Mexico, Brazilian Brazil, Australian Australia, Nepali Nepal, Nepalese Nepal,
Pakistani Pakistan, Afghan Afghanistan, Bangladeshi Bangladesh, Burmese Myanmar, Thai Thailand, Vietnamese Vietnam,
Philippine Philippines, Malaysian Malaysia, Singaporean Singapore, Taiwanese Taiwan, Haitian Haiti, Moroccan Morocco,
South African South Africa, Greek Greece, Portuguese Portugal, Yemeni Yemen, Lebanese Lebanon, Dutch Netherlands,
Belgian Belgium, Swiss Switzerland, Austrian Austria, Swedish Sweden, Norwegian Norway, Danish Denmark, Finnish Finland,
Polish Poland, Czech Czech Republic, Hungarian Hungary, Romanian Romania, Bulgarian Bulgaria, Serbian Serbia,
Croatian Croatia, Irish Ireland, Icelandic Iceland, Belarusian Belarus, Kazakh Kazakhstan, Uzbek Uzbekistan,
Mongolian Mongolia, Sri Lankan Sri Lanka, Cambodian Cambodia, Saudi Saudi Arabia, Emirati United Arab Emirates,
Qatari Qatar, Kuwaiti Kuwait, Jordanian Jordan, Algerian Algeria, Tunisian Tunisia, Sudanese Sudan, Ethiopian Ethiopia,
Kenyan Kenya, Nigerian Nigeria, Ghanaian Ghana, Congolese Congo, Zimbabwean Zimbabwe, Argentine Argentina,
Argentinian Argentina, Chilean Chile, Peruvian Peru, Colombian Colombia, Venezuelan Venezuela, Ecuadorian Ecuador,
Cuban Cuba, European Europe, Californian California, Texan Texas, Slovak Slovakia, Slovenian Slovenia, Estonian Estonia,
Latvian Latvia, Lithuanian Lithuania, Albanian Albania, Bosnian Bosnia, Armenian Armenia, Azerbaijani Azerbaijan,
Cypriot Cyprus, Maltese Malta, Tanzanian Tanzania, Ugandan Uganda, Rwandan Rwanda, Zambian Zambia, Angolan Angola,
Senegalese Senegal, Cameroonian Cameroon, Ivorian Ivory Coast, Malian Mali, Somali Somalia, Bolivian Bolivia,
Paraguayan Paraguay, Uruguayan Uruguay, Jamaican Jamaica, Guatemalan Guatemala, Honduran Honduras
"""
_TWO_WORDS = ("South ", "North ", "Sri ")


def _row(row: str) -> tuple[str, str]:
    words = row.split()
    size = 2 if row.startswith(_TWO_WORDS) else 1
    return " ".join(words[:size]), " ".join(words[size:])


COUNTRY_OF = MappingProxyType(dict(_row(row.strip()) for row in _TABLE.replace("\n", " ").split(",")))
