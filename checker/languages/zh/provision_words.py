"""Chinese words of documentation, contracts and house rules: what is laid down, for what, in which edition.

Source  Compiled by the project from general reference Chinese; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["EDITIONS", "EDITION_NOUNS", "METRICS", "OBJECTS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(words.split())


METRICS = {
    "rate limit": _w(
        "次请求 请求次数 调用频率 请求频率 调用次数 频率限制 频率上限 限流 每分钟请求 每秒请求 速率限制 请求数 次调用 调用上限 请求上限"
    ),
    "file size": _w("文件大小 单个文件 上传大小 上传文件 附件大小 附件 上传 图片大小 大小上限 大小限制"),
    "storage": _w(
        "存储空间 存储容量 存储 硬盘 磁盘 闪存 机身存储 储存空间 云空间 网盘空间 固态硬盘 免费空间"
    ),
    "memory": _w("内存 运行内存 运存 机身内存"),
    "video memory": _w("显存"),
    "timeout": _w("无操作 超时 超时时间 超时时长 自动退出 自动登出"),
    "retention": _w("保留 保存 留存 保留期 保存期 保留期限 保存期限 存储期限 后删除 后永久删除 后清除"),
    "uptime": _w("可用性 可用率 在线率 服务可用 正常运行时间"),
    "annual leave": _w("年假 带薪年假 带薪休假 年休假 带薪年休假"),
    "sick leave": _w("病假 带薪病假"),
    "parental leave": _w("育儿假"),
    "maternity leave": _w("产假"),
    "paternity leave": _w("陪产假 护理假"),
    "bereavement leave": _w("丧假"),
    "notice period": _w(
        "通知期 提前通知 提前书面通知 离职通知 书面通知 通知公司 通知单位 通知用人单位 通知对方"
    ),
    "probation period": _w("试用期"),
    "warranty": _w("保修 保修期 质保 质保期 整机保修"),
    "free trial": _w("免费试用 试用"),
    "return period": _w("退货 退款 无理由退货 退换货"),
    "validity": _w("有效期 有效 内有效 后失效 后过期"),
    "response time": _w("响应时间 内响应 内回复 首次响应"),
    "minimum age": _w("最低年龄 年满 须满 未满 不满 必须年满 年龄要求 年龄限制"),
    "seat limit": _w("席位上限 席位数 座席数"),
    "length limit": _w("字符 个字符 字数 汉字 个字"),
    "battery life": _w("电池续航 续航时间 播放视频 视频播放 音乐播放 通话时间"),
    "thickness": _w("厚度 厚 机身厚度 薄至"),
    "refresh rate": _w("刷新率"),
    "resolution": _w("像素 摄像头 主摄 镜头"),
    "charging power": _w("快充 充电 有线充电 闪充 超级快充"),
}

OBJECTS = {
    "files": _w("文件 文档"),
    "images": _w("图片 照片 图像"),
    "profile pictures": _w("头像"),
    "videos": _w("视频"),
    "recordings": _w("录制 录音 录像"),
    "attachments": _w("附件"),
    "deleted things": _w("回收站 已删除 删除的 被删除"),
    "by the hour": _w("每小时备份 按小时"),
    "by the day": _w("每日备份 日备份"),
    "by the week": _w("每周备份 周备份"),
    "by the month": _w("每月备份 月备份"),
    "urgent": _w("紧急 严重故障 高优先级"),
    "logs": _w("日志"),
    "backups": _w("备份 快照"),
    "messages": _w("消息 聊天记录"),
    "e-mails": _w("邮件 邮箱"),
    "accounts": _w("账号注销 账户注销 注销"),
    "metrics": _w("监控数据 指标数据"),
    "invoices": _w("发票 账单"),
    "passwords": _w("密码 口令"),
    "user names": _w("用户名"),
    "names": _w("频道名 项目名 文件名 昵称 名称"),
    "titles": _w("标题 主题"),
    "descriptions": _w("简介 描述 说明 摘要"),
    "comments": _w("评论 回复"),
    "posts": _w("帖子 正文"),
    "prompts": _w("提示词 上下文"),
    "connecting": _w("连接"),
    "reading": _w("读取"),
    "writing": _w("写入"),
    "idle": _w("空闲 闲置 无操作"),
    "sessions": _w("会话"),
    "links": _w("链接"),
    "tokens": _w("令牌"),
    "codes": _w("验证码"),
    "certificates": _w("证书"),
    "keys": _w("密钥"),
    "addresses": _w("IP地址"),
    "downloads": _w("下载"),
    "searches": _w("搜索"),
    "bursts": _w("突发"),
    "during probation": _w("试用期内 试用期间"),
    "part-time": _w("兼职 非全日制"),
    "new staff": _w("新员工 新入职 实习生"),
    "managers": _w("经理 管理层 管理人员 高管"),
    "contractors": _w("外包"),
    "long service": _w("工龄满 工作满 入职满"),
    "children": _w("儿童"),
    "students": _w("学生"),
    "elderly": _w("老人 老年人"),
    "online": _w("网购 线上"),
    "unopened": _w("未拆封 质量问题"),
    "the battery": _w("电池"),
    "versions": _w("版本 规格 可选 起步 扩展 存储卡 标配"),
    "front": _w("前置 自拍"),
    "ultra-wide": _w("超广角"),
    "telephoto": _w("长焦 潜望"),
    "wireless": _w("无线"),
    "reverse": _w("反向"),
    "audio": _w("音乐 音频"),
    "calls": _w("通话"),
    "standby": _w("待机"),
    "case": _w("充电盒 充电仓"),
    "top version": _w("顶配 高配 最高配 旗舰版 顶配版"),
    "yearly billing": _w("按年付费 按年计费 年付 包年 连续包年 年费"),
    "first months": _w("首月 首年 新用户 优惠价 限时 续费"),
    "overage": _w("额外 超出部分 加购 增购"),
}

EDITIONS = {
    "free": _w("免费"),
    "basic": _w("基础 基本 入门 轻量"),
    "starter": _w("初创"),
    "standard": _w("标准 普通"),
    "personal": _w("个人 家庭"),
    "plus": _w("增强"),
    "pro": _w("专业"),
    "premium": _w("高级 尊享 黄金"),
    "advanced": _w("进阶"),
    "team": _w("团队"),
    "business": _w("商业 商务"),
    "enterprise": _w("企业"),
    "ultimate": _w("旗舰 至尊 白金"),
    "education": _w("教育"),
    "developer": _w("开发者 社区"),
    "paid": _w("付费"),
}
EDITION_NOUNS = _w("版 套餐 计划 会员 方案 用户 账户 账号")
