"""Chinese words for what is measured, written in Simplified: one row for each of `languages.metrics.METRICS`.

Source  Compiled by the project from general reference Chinese; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["METRICS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(words.split())


METRICS = {
    "revenue": _w(
        "创收 营收 收入 营业收入 总收入 销售额 营业额 年收入 总营收 进账 经常性收入 订阅收入 "
        "营业总收入 销售收入 票房 营收额 销售总额 收益 门票收入 广告收入 总营收额"
    ),
    "profit": _w(
        "利润 净利润 净利 盈利 净赚 毛利 营业利润 纯利 税后利润 净收益 净利润额 毛利润 归母净利润 "
        "扣非净利润 经营利润 利润总额 税前利润 溢利 应占溢利 纯利润 赚 转赚 多赚 少赚 净赚"
    ),
    "loss": _w("亏损 净亏损 亏损额 亏损幅度 净亏 赔本 亏空 净亏损额 亏了 亏掉 蒙受亏损 亏蚀 蚀"),
    "cost": _w(
        "成本 费用 运营成本 开支 支出 花费 总成本 开销 造价 耗资 总造价 工程造价 烧钱 工程总投资 "
        "预算造价 耗费资金 花费了 成本为"
    ),
    "retail sales": _w("社会消费品零售总额 消费品零售总额 零售总额 零售额 社零总额 社零"),
    "purchasing managers' index": _w("采购经理指数 采购经理人指数 制造业pmi pmi"),
    "labour cost": _w("人工成本 人力成本 人员成本 用工成本 薪酬支出"),
    "training cost": _w("训练成本 训练费用 培训成本"),
    "inference cost": _w("推理成本 推理费用"),
    "capital expenditure": _w("资本支出 资本开支 资本性支出 资本开支预算 资本支出预算"),
    "research spending": _w("研发投入 研发支出 研发费用 研发经费 科研经费"),
    "spending": _w("投入 斥资 豪掷 经费 花掉 耗费"),
    "tax": _w("纳税 税收 税款 缴税 税费 所得税 税收收入"),
    "interest payments": _w("利息 利息支出"),
    "exports": _w("出口 出口额 出口量 出口总额 出口总值"),
    "imports": _w("进口 进口额 进口量 进口总额"),
    "trade balance": _w("顺差 逆差 贸易顺差 贸易逆差"),
    "trade volume": _w("贸易额 进出口 外贸 贸易总额 进出口总值 进出口总额"),
    "gross domestic product": _w("国内生产总值 生产总值 经济总量 经济增速 经济增长 经济 gdp"),
    "earnings per share": _w(
        "每股收益 每股盈利 每股亏损 每股基本盈利 每股基本收益 每股净利 每股净利润 每股盈余"
    ),
    "oversubscription": _w("超额认购 超购 认购倍数 超额认购倍数 超额倍数"),
    "premium": _w("溢价 溢价率"),
    "dividend": _w(
        "股派 现金红利 现金股利 派发现金红利 派现 派发 红利 股利 分红 股息 派息 中期息 末期息 特别息"
    ),
    "buyback": _w("回购"),
    "market turnover": _w("成交额 成交量 成交金额 交易额 交易量"),
    "funding": _w("融资 融资额 募资 筹资 募集 筹集 融资规模 融得 融资金额 总融资 轮融资 融到 筹措"),
    "valuation": _w("估值 目标估值 投后估值 投前估值"),
    "market value": _w("市值 总市值"),
    "investment": _w("投资 注资 入股 投资额 总投资 投资金额"),
    "debt": _w("负债 债务 欠款 欠债 总负债"),
    "loan": _w("贷款 授信 借款 信贷 借贷"),
    "cash": _w("现金 现金流 现金储备 储备金 流动资金"),
    "assets": _w("资产 总资产 资产规模 管理规模 资产总额"),
    "deposits": _w("存款"),
    "price": _w(
        "价格 售价 定价 收费 单价 票价 月费 年费 订阅费 订阅费用 费率 起售价 起价 标价 均价 通行费 房价 "
        "电价 油价 每月付费"
    ),
    "share price": _w("股价 每股 收盘价 开盘价 收市价 开市价"),
    "rent": _w("租金 房租 月租"),
    "pay": _w("薪资 工资 年薪 月薪 薪酬 薪水 奖金 待遇"),
    "budget": _w("预算 财政预算"),
    "military spending": _w("军费 国防预算 国防开支 军费开支 军事开支 防务开支"),
    "fine": _w("被罚 遭罚 罚 重罚 开罚 罚款 罚金 处罚 罚没"),
    "confiscated": _w("没收 违法所得 没收违法所得 充公"),
    "compensation": _w("赔偿 补偿 赔偿金 和解金 赔付 抚恤金 索赔 理赔"),
    "donation": _w("捐款 捐赠 捐助 善款 捐出 援助 救助金 救援资金 拨款 救灾资金 资助"),
    "subsidy": _w("补贴 补助 补助金 财政补贴 退税"),
    "recalled": _w("召回 召回量"),
    "acquisition price": _w("收购 收购价 并购 收购总价 交易金额 收购价格"),
    "transfer fee": _w("转会费"),
    "prize money": _w("奖金总额 总奖金"),
    "tuition": _w("学费"),
    "tariff rate": _w("关税 关税税率 加征关税"),
    "stake": _w("持股 股权 股份 持有 持股比例"),
    "market share": _w("市场份额 份额 市占率 市场占有率 占有率"),
    "interest rate": _w("利率 收益率 基准利率 年利率 存款利率 贷款利率"),
    "mortgage rate": _w("房贷利率 按揭利率"),
    "inflation": _w("通胀 通货膨胀 通胀率 物价 居民消费价格 通胀水平 消费价格 cpi"),
    "approval": _w("支持率 满意度 认可度 支持 民意支持 民调支持率"),
    "undecided": _w("尚未决定 未决定 犹豫不决"),
    "margin": _w("利润率 毛利率 净利率 经营利润率 营业利润率 净利润率 毛利润率 税前利润率"),
    "utilisation": _w("利用率 产能利用率 开工率 入住率 空置率"),
    "exchange rate": _w("汇率 兑美元 兑人民币"),
    "stock index": _w("指数 股指 大盘"),
    "orders": _w("订单 订单量 新增订单 订货 预订 预订量 下单 预定 大定 订单金额 订单额 预售"),
    "backlog": _w("在手订单 积压订单 未交付订单 积压 储备订单"),
    "sales volume": _w("销量 售出 卖出 出货量 出货 销售量 销售 热销 销出 总销量 批发量 零售量"),
    "deliveries": _w("交付 交付量 交付了 累计交付 月交付"),
    "production": _w(
        "年产 产量 生产 产出 日产 总产量 发电量 发电 总产 收成 收获 粮食产量 采收 量产 日产量 年产量"
    ),
    "consumption": _w("用电量 消费量 消耗 能耗 耗电 耗电量 需求量 用水量 用气量"),
    "capacity": _w(
        "产能 容量 运力 处理能力 装机容量 装机 年产能 设计产能 总装机 日处理能力 设计能力 库容 储能 规划产能"
    ),
    "reserves": _w("储量 探明储量 外汇储备 外汇存底 黄金储备 可采储量"),
    "inventories": _w("库存 存货 库存量"),
    "users": _w(
        "用户 用户数 用户数量 用户量 活跃用户 月活 日活 月活跃用户 日活跃用户 用户基数 注册用户 会员 粉丝"
    ),
    "paying users": _w("付费用户 订阅用户 付费会员 订阅者 付费订阅 订户"),
    "customers": _w("客户 客户数 企业客户 商家"),
    "visits": _w("访问量 访问次数 访问 访问数量 浏览量 点击量 流量 网站访问次数 访问人次 播放量 阅读量"),
    "downloads": _w("下载量 下载 下载次数 安装量"),
    "employees": _w("员工 雇员 职工 员工数 雇员数 员工总数 员工人数 员工总数为 雇用 雇有 在职员工 工人"),
    "layoffs": _w("裁员 裁减 裁掉 裁撤 解雇 裁 下岗 削减岗位 减员"),
    "departures": _w("离职 出走 辞职 跳槽 离开"),
    "new jobs": _w(
        "就业岗位 工作岗位 岗位 新增就业 就业机会 职位 个岗位 就业人数 新增就业人数 非农就业 非农就业人数"
    ),
    "founders": _w("创始人 联合创始人 初创团队 创始团队 创始成员"),
    "stores": _w("门店 店铺 分店 网点 专卖店 餐厅"),
    "visitors": _w("游客 参观者 观众 接待 人次 歌迷 球迷 入场 观赛"),
    "tickets": _w("门票 张门票 球票 票券 张票 售票"),
    "chips": _w("芯片 显卡 处理器 加速卡 gpu"),
    "parameters": _w("参数 参数量 参数规模"),
    "patents": _w("专利 发明专利"),
    "medals": _w("奖牌 金牌 银牌 铜牌"),
    "goals": _w("进球 攻入 打入 粒进球"),
    "points": _w("积分 得分 砍下"),
    "unemployment": _w("失业 失业率 失业人数"),
    "turnout": _w("投票率 参加投票 参与投票 投票人数 前往投票"),
    "population": _w("人口 常住人口 居民"),
    "votes": _w("得票 选票 票数 票 张选票 总票数 投票"),
    "votes in favour": _w("赞成票 票赞成 赞成 票同意 同意票 票支持"),
    "votes against": _w("反对票 票反对 不同意票 票不同意"),
    "abstentions": _w("弃权票 票弃权 弃权"),
    "vote share": _w("得票率 选票 得票 的选票 支持率得票"),
    "ballots counted": _w("计票 点票 清点 开票 开票率 计票率 清点完毕"),
    "seats": _w("席 议席 席位 个席位 个议席"),
    "majority": _w("过半数 半数 多数席位 半数门槛 门槛"),
    "lead": _w("领先 优势 差距 领先优势"),
    "voters": _w("选民 登记选民 合格选民 有投票权 有资格投票"),
    "sample": _w("受访者 受访 调查了 样本 访问了"),
    "students": _w("在校生 在校学生 招生 录取 学生 新生 考生 小学生 中学生 大学生"),
    "graduates": _w("毕业生 应届毕业生"),
    "births": _w("出生 新生儿 出生人口 诞生"),
    "admission rate": _w("录取率 升学率 通过率 合格率 及格率"),
    "fatality rate": _w("病死率 死亡率 致死率"),
    "positivity rate": _w("阳性率"),
    "accuracy": _w("准确率 正确率 准确度 精度"),
    "efficiency": _w("效率 转换效率 有效率 保护率"),
    "passengers": _w("乘客 旅客 客流 客流量 旅客吞吐量 客运量 旅客发送量 名旅客 发送旅客"),
    "cargo": _w("货物 货运量 货物吞吐量 集装箱吞吐量 吞吐量 货邮吞吐量"),
    "flights": _w("航班 班次 架次 班机"),
    "flights cancelled": _w("取消 停飞 取消航班 停运"),
    "home sales": _w("成交套数 商品房销售 商品房销售面积 成交面积 新房成交"),
    "homes built": _w("新建住房 建成 竣工 开工 增建 新建 保障房 新开工 交付住房"),
    "planted area": _w("播种面积 种植面积 耕地 种植 播种"),
    "livestock": _w("存栏 生猪 牲畜 出栏"),
    "hospital beds": _w("床位 病床 张床位"),
    "doses": _w("剂 剂疫苗 疫苗 针剂 剂次"),
    "tests": _w("检测 核酸检测 份样本 核酸 采样"),
    "delay": _w("延误 晚点 推迟"),
    "journey time": _w("车程 行程时间 全程 通行时间 航程时间 运行时间"),
    "waiting time": _w("等待 等候 提车周期 交付周期 排队"),
    "charging time": _w("充电时间 快充 充满 充电"),
    "acceleration": _w("加速 百公里加速 零百加速 加速时间 破百"),
    "race time": _w("夺冠成绩 成绩为 以成绩 跑出"),
    "murders": _w("谋杀案 凶杀案 命案 杀人案"),
    "orbital period": _w("公转周期 绕行一周 公转一周 轨道周期"),
    "prison term": _w("有期徒刑 判处 刑期 获刑 徒刑 监禁"),
    "concentration": _w("浓度"),
    "missiles": _w("导弹 火箭弹 枚导弹"),
    "drones": _w("无人机"),
    "deaths": _w(
        "死亡 遇难 丧生 身亡 死者 遇难者 死亡人数 遇难人数 罹难 死难 丧命 毙命 致死 死伤者 遗体 "
        "溺亡 死 遇害 牺牲 殉职 病亡 病死 遇难者人数 死亡病例 死难者 身故 被杀 丧失生命 失去生命 "
        "夺走 夺去 死于 不治 殒命 遇难人员 死亡数 死难人数 死亡总数"
    ),
    "injured": _w(
        "受伤 伤者 受伤人数 负伤 重伤 轻伤 伤员 打伤 炸伤 受轻伤 受重伤 伤 挂彩 伤势 烧伤 伤员人数"
    ),
    "missing": _w("失踪 失踪者 失踪人数 失联 下落不明 失踪人员 未找到 失去联系"),
    "casualties": _w("伤亡 死伤 伤亡人数 受害者"),
    "rescued": _w("获救 救出 救起 营救 生还 被救 脱险 幸存 幸存者 生还者"),
    "hospitalised": _w("住院 送医 入院 送往医院 住院治疗 收治 就医 在院 接受治疗 住院人数 入院治疗 在医院"),
    "intensive care": _w("重症监护 重症监护病房 重症 重症病例 icu 上呼吸机"),
    "recovered": _w("痊愈 治愈 康复 出院 治愈出院 痊愈出院"),
    "quarantined": _w("隔离 隔离观察 封控"),
    "evacuated": _w("疏散 撤离 转移 撤出 紧急转移 转移安置 紧急转移安置 撤离人员 逃离"),
    "displaced": _w("流离失所 无家可归 安置 避难 避难所 收容 失去家园 临时安置 收容所"),
    "trapped": _w("被困 受困 被埋 掩埋 困在"),
    "stranded": _w("滞留 受阻"),
    "threatened": _w("受威胁 受到威胁 造成威胁 威胁"),
    "on board": _w(
        "载有 全船 全车 全机 船载 搭有 客船共有 客轮共有 载员 实有人员 机上 船上 车上 搭载 载着 车内 乘坐"
    ),
    "inside": _w("井下 井下作业 人在井下 在场 在岗 在厂房内 在屋内 在楼内"),
    "unidentified": _w(
        "身份不明 身份未明 身份尚未确认 身份未确认 尚未确认身份 未确认身份 身份待确认 尚未辨认 未能辨认 无法辨认"
    ),
    "identified": _w("身份得到确认 身份确认 确认身份 身份 辨认 确认了身份 辨明"),
    "arrested": _w("逮捕 被捕 拘留 拘捕 刑拘 抓获 羁押 判刑 逮捕了"),
    "rescuers": _w(
        "救援人员 消防员 警力 官兵 搜救人员 志愿者 救援队员 警察 消防人员 搜救犬 军警 医护人员 救援力量"
    ),
    "troops": _w("兵力 驻军 增兵 部队 士兵 军人 军队"),
    "prisoners": _w("战俘 俘虏 被俘 囚犯 在押"),
    "hostages": _w("人质"),
    "participants": _w("参赛 参赛者 参赛选手 跑者 参跑 选手参加 报名参加 参加者 参与者 开跑"),
    "protesters": _w("示威者 抗议者 参加游行 参加集会 示威民众"),
    "strikers": _w("罢工 参与罢工 罢工者"),
    "vaccinated": _w("接种 接种疫苗 完成接种"),
    "affected": _w("受灾 受影响 受灾人口 灾民"),
    "without power": _w("断电 停电 电力中断 用户断电 失去电力"),
    "infections": _w(
        "确诊 感染 病例 确诊病例 感染者 感染人数 阳性 病例数 累计病例 累计确诊 患病 染病 感染病例 确诊人数"
    ),
    "new infections": _w("新增病例 新增确诊 新增感染 新增确诊病例 新增感染者 新增本土"),
    "suspected cases": _w("疑似病例 疑似"),
    "buildings damaged": _w(
        "建筑 建筑物 房屋 民房 住宅 楼房 房屋受损 房屋倒塌 倒塌 损毁 烧毁 被毁 受损 毁坏 摧毁 房子 "
        "夷为平地 损坏 坍塌 焚毁"
    ),
    "vessels": _w("船只 船舶 舰艇 渔船 救援船"),
    "aircraft": _w("直升机 飞机 战机 客机 架飞机 消防飞机"),
    "burned area": _w("过火面积 过火 烧毁面积 过火林地 燃烧面积 焚烧 烧焦 火场面积"),
    "flooded area": _w("淹没 被淹 受淹 受涝"),
    "slick area": _w("油污 浮油 油带 油膜"),
    "containment": _w("得到控制 受控 控制 控制住 扑灭 火势控制"),
    "searched": _w("搜索 搜寻 搜救范围 搜寻工作 搜查 完成搜索 搜索区域"),
    "damage": _w("损失 经济损失 财产损失 直接经济损失 保险损失 经济损害"),
    "rebuilding cost": _w("重建 修复 重建费用 重建成本 灾后重建 恢复重建 修复资金 修缮"),
    "magnitude": _w("震级 级地震 里氏 地震 矩震级"),
    "depth": _w("震源深度 深度 水深 深 埋深"),
    "distance": _w("距离 相距 距 以南 以北 以东 以西 以外 外海 处 方向"),
    "shaking": _w("震感 摇晃 晃动 震动"),
    "aftershocks": _w("余震"),
    "leak rate": _w("泄漏 漏油 漏油量 泄漏量 流出 涌出 溢出 外泄 漏出 每天泄漏"),
    "spilled volume": _w("溢油 泄漏原油 漏油总量 泄漏总量"),
    "recovered volume": _w("回收 收集 抽取 抽出 吸走 收集到"),
    "water level": _w("水位"),
    "wind speed": _w("风速 风力 阵风 最大风速"),
    "rainfall": _w("降雨量 降雨 降水 雨量 降水量 降雪"),
    "area": _w("面积 占地 占地面积 建筑面积 覆盖 总面积"),
    "storeys": _w("层 层楼 楼层 层高"),
    "length": _w("长度 全长 长 总长 里程 线路长 总里程 桥长 车身长 车长 长约 长达"),
    "height": _w("高度 高 海拔 楼高 塔高 身高"),
    "width": _w("宽 宽度 直径"),
    "range": _w("续航 续航里程 航程 射程 纯电续航 综合续航"),
    "screen size": _w("屏幕 显示屏 英寸屏 触屏"),
    "wheelbase": _w("轴距"),
    "weight": _w("重 重量 体重 重达 整备质量 车重"),
    "speed": _w("速度 时速 车速 最高时速 时速为 撞击速度 行驶速度"),
    "speed limit": _w("限速"),
    "power": _w("功率 马力 最大功率"),
    "battery capacity": _w("电池 电池容量 电池组"),
    "computing power": _w("算力"),
    "fuel consumption": _w("油耗 百公里油耗"),
    "life expectancy": _w("预期寿命 人均寿命 平均寿命"),
    "temperature": _w("气温 温度 高温 体温"),
    "emissions": _w("排放 排放量 碳排放"),
    "age": _w("年龄 岁 现年 年仅"),
    "duration": _w("持续 历时 时长 为期 长达 耗时 工期"),
}
