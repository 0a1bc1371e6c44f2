"""People whom the world news name in two scripts."""

from __future__ import annotations

from checker.languages.names.name import rows

__all__ = ["PEOPLE"]

PEOPLE = rows(
    "person",
    """
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
""",
)
