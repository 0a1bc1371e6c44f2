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
""",
)
