"""Chinese words, written in Simplified, for the parts of a business or an economy that figures are told of: 客运收益.

Source  Compiled by the project from general reference Chinese; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["NUMBERED", "SEGMENTS", "SEGMENT_NOUNS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(words.split())


SEGMENTS = {
    "passenger business": _w("客运 旅客运输"),
    "cargo business": _w("货运 货物运输"),
    "fuel": _w("燃油 油料 燃料"),
    "all but fuel": _w("非燃油 非燃料"),
    "hedging": _w("对冲"),
    "streaming": _w("流媒体 串流 串流媒体 直接面向消费者"),
    "advertising": _w("广告"),
    "services": _w("服务业务 服务收入 服务营收"),
    "cloud": _w("云计算 云服务 云业务 云端"),
    "hardware": _w("硬件"),
    "software": _w("软件"),
    "games": _w("游戏 网络游戏 手游"),
    "theme parks": _w("主题公园 主题乐园 乐园 公园 度假区"),
    "films": _w("影视 电影 影业"),
    "television": _w("电视 有线电视 有线网络"),
    "sports": _w("体育"),
    "online trade": _w("电商 线上 网购"),
    "retail trade": _w("零售业务 零售贸易"),
    "wholesale trade": _w("批发"),
    "cars": _w("汽车业务 汽车收入 汽车营收"),
    "energy storage": _w("储能"),
    "data centres": _w("数据中心"),
    "phones": _w("智能手机 手机业务 手机收入"),
    "insurance": _w("保险业务 保险收入"),
    "wealth management": _w("财富管理 资产管理"),
    "investment banking": _w("投行业务 投资银行业务"),
    "refining": _w("炼油"),
    "oil and gas production": _w("勘探开发 油气开采"),
    "chemicals": _w("化工"),
    "licensing": _w("授权业务 授权收入"),
    "hotels": _w("酒店"),
    "logistics": _w("物流"),
    "health care": _w("医疗保健 医疗保健业"),
    "public sector": _w("政府部门 公共部门"),
    "private sector": _w("私营部门 私人部门 民间部门"),
    "semiconductors": _w("半导体 芯片"),
    "manufacturing": _w("制造业"),
    "services sector": _w("非制造业 服务业"),
    "battery electric cars": _w("纯电动车 纯电动汽车 纯电动 纯电 纯电车型"),
    "plug-in hybrids": _w("插电式混动 插混 插电混动 插电式混合动力"),
    "new-energy cars": _w("新能源汽车 新能源车 新能源乘用车"),
    "construction": _w("建筑业"),
    "leisure and hospitality": _w("休闲和酒店业 休闲酒店业"),
}

SEGMENT_NOUNS = _w("业务 板块 分部 事业部 事业群")

# Like parts that are told apart by a number or a letter.
NUMBERED = {
    "line": _w("号线 号线路"),
    "unit": _w("号机组 号机 号发电机组 号反应堆 号堆 号锅炉 号风机 号轮机"),
    "furnace": _w("号高炉 号炉"),
    "building": _w("号楼 号馆 号展馆 号厅 号院 号厂房 号车间 号仓库 号大楼"),
    "terminal": _w("号航站楼 号候机楼"),
    "berth": _w("号码头 号泊位"),
    "runway": _w("号跑道"),
    "well": _w("号井"),
    "tunnel": _w("号隧道 号隧洞 号洞"),
    "phase": _w(
        "期全长 期全线 期线路 期设站 期设 期规模 期占地 期总 期计划 期预计 期规划 期已 期将 期于 期正式 期投产 期投用 期建成 期竣工 期完工 期开工 "
        "期开建 期动工 期通车 期开通 期启用 期产能 期装机 期面积 期用地 期建筑 期设计 期年产 期今年 期去年 "
        "期工程 期项目 期建设 期扩建 期厂房 期总投资 期投资 期机组 期电站 期基地"
    ),
    "trial phase": _w("期临床 期试验 期研究"),
    "section": _w("标段 号标段"),
    "stage": _w("赛段 号赛段"),
}
