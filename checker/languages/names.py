"""Names that the world writes in two scripts: one canonical name each, its aliases, its sort, its maker.

Only what a well-read editor knows without looking: large companies, media, international bodies, countries, and widely used
products with the company that makes them. Names that a corpus introduces itself, "北光科技（Northlight）", are learned from
its text (claims/aliases.py) and need no row.

Source  Compiled by the project from general reference.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NAMES", "Name"]


@dataclass(frozen=True, slots=True)
class Name:
    """One known name: `aliases` in any script (Chinese in Simplified), `maker` the canonical owner of a product."""

    canonical: str
    sort: str  # organisation | place | person | product | media
    aliases: tuple[str, ...] = ()
    maker: str | None = None


def _rows(sort: str, table: str) -> tuple[Name, ...]:
    rows = []
    for line in table.strip().splitlines():
        head, _, tail = line.strip().partition("=")
        canonical, _, maker = head.strip().partition("<")
        aliases = tuple(alias.strip() for alias in tail.split("|") if alias.strip())
        rows.append(Name(canonical.strip(), sort, aliases, maker.strip() or None))
    return tuple(rows)


_ORGANISATIONS = """
Google = 谷歌
Alphabet = 字母表公司
Microsoft = 微软
Apple = 苹果公司
Amazon = 亚马逊
Meta = Facebook | 脸书 | Meta Platforms
Tesla = 特斯拉
NVIDIA = 英伟达 | 辉达
Intel = 英特尔
AMD = 超威
IBM = 国际商业机器
Oracle = 甲骨文
Samsung = 三星 | 三星电子 | Samsung Electronics
Sony = 索尼
Toyota = 丰田
Honda = 本田
Nissan = 日产汽车
Volkswagen = 大众汽车
BMW = 宝马
Boeing = 波音
Airbus = 空中客车 | 空客
TSMC = 台积电
Qualcomm = 高通
Broadcom = 博通
Netflix = 奈飞 | 网飞
Disney = 迪士尼
Uber = 优步
Airbnb = 爱彼迎
Alibaba = 阿里巴巴 | 阿里
Tencent = 腾讯
Baidu = 百度
ByteDance = 字节跳动
JD.com = 京东
Meituan = 美团
Huawei = 华为
Xiaomi = 小米集团 | 小米公司
Lenovo = 联想集团
BYD = 比亚迪
CATL = 宁德时代
NetEase = 网易
PDD = 拼多多
Kuaishou = 快手
SpaceX = 太空探索技术公司
OpenAI = Open AI | 开放人工智能
Anthropic =
xAI = X.AI
DeepMind = Google DeepMind | 谷歌DeepMind
BP = 英国石油 | 英国石油公司
Shell = 壳牌 | Royal Dutch Shell
ExxonMobil = 埃克森美孚 | Exxon Mobil
Chevron = 雪佛龙
TotalEnergies = 道达尔
Aramco = 沙特阿美 | Saudi Aramco
Walmart = 沃尔玛
Starbucks = 星巴克
McDonald's = 麦当劳
Goldman Sachs = 高盛
Morgan Stanley = 摩根士丹利 | 大摩
JPMorgan = 摩根大通 | JPMorgan Chase | JP Morgan
Citigroup = 花旗 | 花旗集团 | Citi
HSBC = 汇丰 | 汇丰银行
SoftBank = 软银
Sequoia Capital = 红杉资本 | 红杉
United Nations = 联合国 | UN | U.N.
World Bank = 世界银行 | 世行
International Monetary Fund = 国际货币基金组织 | IMF
World Health Organization = 世界卫生组织 | 世卫组织 | WHO | World Health Organisation
European Union = 欧盟 | EU
NATO = 北约
Red Cross = 红十字会
Federal Reserve = 美联储
Pentagon = 五角大楼
White House = 白宫
NASA = 美国宇航局 | 美国国家航空航天局
US Geological Survey = 美国地质调查局 | U.S. Geological Survey | USGS
Federal Emergency Management Agency = 联邦应急管理局 | 联邦紧急事务管理局 | FEMA
"""

_MEDIA = """
Reuters = 路透社 | 路透
Associated Press = 美联社 | AP | The Associated Press
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
"""

_PLACES = """
China = 中国 | 我国
United States = 美国 | US | U.S. | USA | America
Japan = 日本
South Korea = 韩国
North Korea = 朝鲜
India = 印度
Indonesia = 印度尼西亚 | 印尼
Russia = 俄罗斯
Ukraine = 乌克兰
United Kingdom = 英国 | UK | U.K. | Britain | Great Britain
France = 法国
Germany = 德国
Italy = 意大利
Spain = 西班牙
Turkey = 土耳其
Syria = 叙利亚
Iran = 伊朗
Iraq = 伊拉克
Israel = 以色列
Egypt = 埃及
Libya = 利比亚
Canada = 加拿大
Mexico = 墨西哥
Brazil = 巴西
Australia = 澳大利亚 | 澳洲
New Zealand = 新西兰
Nepal = 尼泊尔
Pakistan = 巴基斯坦
Afghanistan = 阿富汗
Bangladesh = 孟加拉国
Myanmar = 缅甸
Thailand = 泰国
Vietnam = 越南
Philippines = 菲律宾
Malaysia = 马来西亚
Singapore = 新加坡
Taiwan = 台湾
Hong Kong = 香港
Macau = 澳门
Haiti = 海地
Morocco = 摩洛哥
South Africa = 南非
Greece = 希腊
Portugal = 葡萄牙
Yemen = 也门
Lebanon = 黎巴嫩
Europe = 欧洲
Asia = 亚洲
Africa = 非洲
California = 加利福尼亚 | 加州 | 加利福尼亚州
Texas = 得克萨斯 | 得州 | 德州 | 得克萨斯州
Florida = 佛罗里达 | 佛州 | 佛罗里达州
Hawaii = 夏威夷 | 夏威夷州
Louisiana = 路易斯安那 | 路易斯安那州
New York = 纽约
Washington = 华盛顿
London = 伦敦
Paris = 巴黎
Tokyo = 东京
Beijing = 北京
Shanghai = 上海
Guangzhou = 广州
Shenzhen = 深圳
"""

_PRODUCTS = """
ChatGPT < OpenAI =
Sora < OpenAI =
DALL-E < OpenAI = DALL·E
Claude < Anthropic =
Grok < xAI =
Gemini < Google =
Bard < Google =
YouTube < Google = 油管
Android < Google = 安卓
Chrome < Google =
Gmail < Google =
Windows < Microsoft =
Azure < Microsoft =
Copilot < Microsoft =
Bing < Microsoft = 必应
LinkedIn < Microsoft = 领英
AWS < Amazon = Amazon Web Services | 亚马逊云
iPhone < Apple =
iPad < Apple =
Instagram < Meta =
WhatsApp < Meta =
Llama < Meta =
WeChat < Tencent = 微信
TikTok < ByteDance = 抖音
Taobao < Alibaba = 淘宝
PlayStation < Sony =
"""

_PEOPLE = """
Elon Musk = 马斯克 | 埃隆·马斯克 | Musk
Sam Altman = 奥特曼 | 奥尔特曼 | 山姆·奥特曼 | 萨姆·奥尔特曼 | 山姆奥特曼 | Altman
Bill Gates = 比尔·盖茨 | 盖茨
Mark Zuckerberg = 扎克伯格 | 马克·扎克伯格 | Zuckerberg
Tim Cook = 库克 | 蒂姆·库克
Sundar Pichai = 皮查伊 | Pichai
Satya Nadella = 纳德拉 | 萨提亚·纳德拉 | Nadella
Jeff Bezos = 贝索斯 | Bezos
Jensen Huang = 黄仁勋
Warren Buffett = 巴菲特
Joe Biden = 拜登 | 乔·拜登
Donald Trump = 特朗普 | 川普 | Trump
Barack Obama = 奥巴马 | Obama
"""

NAMES = (
    *_rows("organisation", _ORGANISATIONS),
    *_rows("media", _MEDIA),
    *_rows("place", _PLACES),
    *_rows("product", _PRODUCTS),
    *_rows("person", _PEOPLE),
)
