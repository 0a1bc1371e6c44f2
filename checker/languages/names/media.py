"""News media, market researchers and statistics offices: they tell of figures and are hardly ever what a figure is about."""

from __future__ import annotations

from checker.languages.names.name import rows

__all__ = ["MEDIA"]

MEDIA = rows(
    "media",
    """
Reuters = 路透社 | 路透
Associated Press = 美联社 | AP | The Associated Press
United Press International = 合众国际社 | UPI
Agence France-Presse = 法新社 | AFP
Bloomberg = 彭博社 | 彭博 | Bloomberg News
CNN = 美国有线电视新闻网
BBC = 英国广播公司
CNBC = 消费者新闻与商业频道
NBC = 美国全国广播公司 | NBC News
CBS = 哥伦比亚广播公司 | CBS News
ABC = 美国广播公司 | ABC News
Fox News = 福克斯新闻 | 福克斯
The New York Times = 纽约时报 | New York Times
The Washington Post = 华盛顿邮报 | Washington Post
The Wall Street Journal = 华尔街日报 | Wall Street Journal | WSJ
Financial Times = 金融时报 | FT
The Guardian = 卫报
The Economist = 经济学人
The Information =
Forbes = 福布斯
Fortune = 财富杂志
Nikkei = 日本经济新闻 | 日经
Kyodo News = 共同社
NHK = 日本放送协会
Xinhua = 新华社 | 新华网 | Xinhua News Agency
China News Service = 中新网 | 中新社 | 中国新闻网
CCTV = 央视 | 央视新闻 | 中央电视台
People's Daily = 人民日报 | 人民网
Global Times = 环球时报 | 环球网
The Paper = 澎湃新闻
Caixin = 财新 | 财新网
36Kr = 36氪
South China Morning Post = 南华早报
Yonhap = 韩联社
TASS = 塔斯社
Al Jazeera = 半岛电视台
VOA = 美国之音 | Voice of America
Deutsche Welle = 德国之声 | DW
Central News Agency = 中央社
Jiemian = 界面新闻
Yicai = 第一财经
LatePost = 晚点
TechCrunch =
The Verge =
Axios =
Politico = 政客新闻网
USA Today = 今日美国
Los Angeles Times = 洛杉矶时报
Der Spiegel = 明镜周刊
Le Monde = 世界报
Gartner = 高德纳
IDC = 国际数据公司
Counterpoint = Counterpoint Research
Canalys =
Similarweb =
Sensor Tower =
Statista =
Nielsen = 尼尔森
TrendForce = 集邦咨询 | 集邦科技
Bureau of Labor Statistics = 美国劳工统计局 | 劳工统计局 | BLS | U.S. Bureau of Labor Statistics | US Bureau of Labor Statistics
US Labor Department = 美国劳工部 | Labor Department | U.S. Labor Department | Department of Labor | U.S. Department of Labor
US Commerce Department = Commerce Department | U.S. Commerce Department | Bureau of Economic Analysis | 经济分析局
US Census Bureau = 美国人口普查局 | Census Bureau | U.S. Census Bureau
National Bureau of Statistics = 国家统计局
Refinitiv = 路孚特
FactSet =
Dealogic =
Dow Jones = 道琼斯通讯社 | Dow Jones Newswires
Office for National Statistics = 英国国家统计局
Eurostat = 欧盟统计局
Box Office Mojo =
Comscore = 康姆斯克
Maoyan = 猫眼 | 猫眼专业版 | 猫眼娱乐
""",
)
