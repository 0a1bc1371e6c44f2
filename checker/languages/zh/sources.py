"""Chinese words for where a figure comes from, and for corrections, written in Simplified.

Source  Compiled by the project from general reference Chinese; no evaluation text was used.
"""

from __future__ import annotations

from checker.languages.schema_sources import SourceWords

__all__ = ["WORDS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(words.split())


WORDS = SourceWords(
    offices={
        "police": _w("警方 警察局 公安局 公安部门"),
        "government": _w("政府 当局"),
        "governor": _w("州长 省长"),
        "mayor": _w("市长"),
        "ministry": _w("部长 有关部门 应急管理部门"),
        "president": _w("总统"),
        "prosecutors": _w("检察官 检方"),
        "army": _w("军方"),
        "fire department": _w("消防局 消防部门"),
        "company": _w("公司 该公司"),
        "coast guard": _w("海警 海岸警卫队"),
        "weather service": _w("气象局 气象部门"),
        "coroner": _w("法医"),
    },
    documents={
        "annual report": _w("年报 年度报告"),
        "quarterly report": _w("财报 季报 半年报 业绩报告 业绩公告 财务报告"),
        "filing": _w("公告 监管文件 备案文件 申报文件 披露文件"),
        "prospectus": _w("招股书 招股说明书 招股文件"),
        "court papers": _w("法庭文件 起诉书 诉状 判决书 法院文件"),
        "memo": _w("内部文件 备忘录 泄露文件 内部邮件"),
        "census": _w("人口普查"),
        "statement": _w("新闻稿"),
    },
    according=_w("据 根据 来自 援引 引用 引述"),
    articles=(),
    corrects=_w(
        "更正 勘误 误报 误写 误称 误作 误植 更正启事 更正声明 特此更正 予以更正 数据有误 数字有误 "
        "报道有误 表述有误 有误，应为 有误,应为 订正"
    ),
    retracts=_w(
        "误报为 误写为 误写成 误称 误称为 误作 误植为 误为 误报 误写 此前报道的 此前报道 "
        "原报道 早前报道 先前报道"
    ),
    instead=_w("而非 而不是 不是 并非"),
    retracts_after=_w("有误 系误报 系误写 不实"),
    too_low=_w("低估 低估了 少报 少报了 瞒报 漏报 远低于实际 远低于真实 明显偏低 严重偏低 远低于事实"),
    too_high=_w("高估 高估了 夸大 夸大了 虚报 多报 远高于实际 远高于真实 明显偏高 严重偏高 夸大其词"),
    revises=_w(
        "修正为 修正至 修订为 修订至 更正为 更正至 下修 上修 下修至 上修至 修正后 修订后 下调至 上调至 "
        "下调为 上调为 重新核定 经核实 经复核 核减 核增 此前公布的 此前通报的 早前公布的 先前公布的 "
        "原先公布的 此前报告的 最初公布的 初步公布的"
    ),
    houses=_w(
        "尼尔森 凯度 益普索 盖洛普 捷孚凯 奥维云网 奥维睿沃 洛图科技 群智咨询 迪显咨询 集邦咨询 集邦 艾瑞咨询 艾瑞 易观 易观分析 "
        "艾媒咨询 艾媒 前瞻产业研究院 中指研究院 克而瑞 贝壳研究院 易居研究院 猫眼 猫眼专业版 灯塔 灯塔专业版 乘联会 乘联分会 中汽协 "
        "威尔森 极光大数据 月狐数据 点点数据 七麦数据 胡润 胡润研究院 弗若斯特沙利文 灼识咨询 头豹研究院 欧睿 欧睿国际 高德纳 "
        "民调基金会 美丽岛电子报 美丽岛 中原地产 世邦魏理仕 仲量联行 第一太平戴维斯 莱坊 航班管家 飞常准 隆众资讯 卓创资讯 百川盈孚"
    ),
    house_nouns=_w(
        "市场研究机构 调研机构 研究机构 市调机构 市场调研机构 数据机构 咨询机构 咨询公司 调研公司 市场研究公司 数据公司 民调机构 "
        "第三方机构 第三方数据 数据平台 票务平台 民调 民意调查 调查公司"
    ),
    plans=_w("将 拟 计划 定于"),
    guesses=_w("预计 预期 预测 预估 估计 有望 料 或 可能 如果 若 分析师 经济学家"),
)
