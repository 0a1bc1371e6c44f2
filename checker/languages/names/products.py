"""Products with the company that makes them: a product's figures are not all of its maker's."""

from __future__ import annotations

from checker.languages.names.name import rows

__all__ = ["PRODUCTS"]

PRODUCTS = rows(
    "product",
    """
ChatGPT < OpenAI =
Sora < OpenAI =
DALL-E < OpenAI = DALL·E
Claude < Anthropic =
Grok < xAI =
Gemini < Google =
Bard < Google =
Google Cloud < Google = 谷歌云
YouTube < Google = 油管
Android < Google = 安卓
Chrome < Google =
Gmail < Google =
Windows < Microsoft =
Azure < Microsoft =
Copilot < Microsoft =
Xbox < Microsoft =
Bing < Microsoft = 必应
LinkedIn < Microsoft = 领英
AWS < Amazon = Amazon Web Services | 亚马逊云
iPhone < Apple =
iPad < Apple =
AirPods < Apple =
Apple Watch < Apple =
App Store < Apple = 苹果应用商店
Kindle < Amazon =
Alexa < Amazon =
Instagram < Meta =
WhatsApp < Meta =
Llama < Meta =
WeChat < Tencent = 微信
TikTok < ByteDance =
Douyin < ByteDance = 抖音
Tencent Cloud < Tencent = 腾讯云
Taobao < Alibaba = 淘宝
Tmall < Alibaba = 天猫
Alipay = 支付宝
Alibaba Cloud < Alibaba = 阿里云
Huawei Cloud < Huawei = 华为云
PlayStation < Sony =
""",
)
