"""English words of documentation, contracts and house rules: what is laid down, for what, in which edition.

Source  Compiled by the project from general reference English; no evaluation text was used.
"""

from __future__ import annotations

__all__ = ["EDITIONS", "EDITION_NOUNS", "METRICS", "OBJECTS"]


def _w(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


METRICS = {
    "rate limit": _w(
        "requests per, requests a, requests each, requests every, calls per, queries per, rate limit, rate limits, "
        "rate limited, rate-limited, request limit, throughput limit, api calls, requests/second, requests/minute, "
        "messages per, emails per"
    ),
    "file size": _w(
        "file size, file sizes, upload size, upload limit, file limit, size limit, uploads, upload, uploaded, attachment, "
        "attachments, maximum size, attachment size, image size"
    ),
    "storage": _w(
        "storage, disk space, disk, ssd, storage space, hard drive, hard disk, flash storage, storage quota, of space, "
        "internal storage, cloud storage, storage limit"
    ),
    "memory": _w("memory, ram, system memory"),
    "video memory": _w("video memory, vram, gpu memory, graphics memory"),
    "timeout": _w(
        "of inactivity, session ends, session expires, sessions expire, timeout, time-out, timeouts, times out, time out, timed out, logged out after, signed out after"
    ),
    "retention": _w(
        "retention, retention period, retained, retains, retain, kept, keeps, keep, stored, stores, deleted after, "
        "removed after, purged after, erased after, permanently deleted after, deleted permanently after"
    ),
    "uptime": _w("uptime, availability, available, up-time"),
    "annual leave": _w(
        "annual leave, paid annual leave, paid leave, paid holiday, paid holidays, holiday entitlement, vacation days, "
        "paid vacation, days of vacation, annual holiday, days of holiday, paid time off"
    ),
    "sick leave": _w("sick leave, paid sick leave, sick days, sick pay"),
    "parental leave": _w("parental leave, family leave"),
    "maternity leave": _w("maternity leave"),
    "paternity leave": _w("paternity leave"),
    "bereavement leave": _w("bereavement leave, compassionate leave"),
    "notice period": _w("notice period, notice, days' notice, months' notice, weeks' notice"),
    "probation period": _w("probation period, probationary period, on probation, probation lasts"),
    "warranty": _w("warranty, limited warranty, guarantee period, warranty period"),
    "free trial": _w("free trial, trial period, trial version"),
    "return period": _w(
        "refund, refunds, refunded, returned within, return period, return window, money-back"
    ),
    "validity": _w("valid for, expires after, expire after, expires in, expire in, validity, valid"),
    "response time": _w(
        "response time, respond within, responds within, responds to, get a response, reply within, replies within, "
        "first response, answered within"
    ),
    "minimum age": _w(
        "minimum age, must be at least, must be over, or older, or over, and older, age requirement, age limit, "
        "be at least, no younger than"
    ),
    "seat limit": _w("seat limit, user seats, licensed seats"),
    "length limit": _w("characters, character limit, character"),
    "battery life": _w(
        "battery life, hours of battery, battery lasts, video playback, audio playback, on a full charge, of playback, "
        "listening time, talk time"
    ),
    "thickness": _w("thick, thickness, thin"),
    "refresh rate": _w("refresh rate, refreshes, refreshes at"),
    "resolution": _w("megapixel, megapixels, camera, cameras, sensor, lens"),
    "charging power": _w("charging, fast charging, charger, charges at, wired charging, charging power"),
}

# For what, or for whom, something is laid down: other things have other limits.
OBJECTS = {
    "files": _w("file, files, document, documents"),
    "images": _w("image, images, photo, photos, picture, pictures"),
    "profile pictures": _w("avatar, avatars, profile picture, profile photo, logo, logos"),
    "videos": _w("video, videos"),
    "recordings": _w("recording, recordings"),
    "attachments": _w("attachment, attachments"),
    "deleted things": _w("deleted, trash, recycle bin, trash folder, in the bin, recycled"),
    "by the hour": _w("hourly"),
    "by the day": _w("daily"),
    "by the week": _w("weekly"),
    "by the month": _w("monthly"),
    "urgent": _w("urgent, critical, high-priority, severity 1, priority 1"),
    "logs": _w("log, logs, logging"),
    "backups": _w("backup, backups, snapshot, snapshots"),
    "messages": _w("message, messages, chats, chat history"),
    "e-mails": _w("email, emails, e-mail, e-mails"),
    "accounts": _w("accounts, inactive, closed accounts"),
    "metrics": _w("metrics, analytics, traces, telemetry"),
    "invoices": _w("invoices, billing records, payment data"),
    "passwords": _w("password, passwords, passphrase"),
    "user names": _w("username, usernames, user name, display name"),
    "names": _w("channel name, project name, file name, filename, a name, names, channel names, nickname"),
    "titles": _w("title, titles, headline, subject line, subject"),
    "descriptions": _w("description, descriptions, summary, bio, about text"),
    "comments": _w("comment, comments, reply, replies"),
    "posts": _w("post, posts"),
    "prompts": _w("prompt, prompts, context window"),
    "connecting": _w("connect, connection, connecting, connections"),
    "reading": _w("read"),
    "writing": _w("write"),
    "idle": _w("idle, inactivity, inactive"),
    "sessions": _w("session, sessions"),
    "links": _w("link, links, shared link"),
    "tokens": _w("token, tokens, access token, access tokens"),
    "codes": _w("code, codes, verification code"),
    "certificates": _w("certificate, certificates"),
    "keys": _w("key, keys, api key"),
    "addresses": _w("ip, ip address"),
    "downloads": _w("download, downloads"),
    "searches": _w("search, searches"),
    "bursts": _w("burst, bursts"),
    "during probation": _w("during probation, in probation, during the probation period, while on probation"),
    "part-time": _w("part-time, part time"),
    "new staff": _w("new employees, new hires, new joiners, first year, interns, intern, trainees"),
    "managers": _w("manager, managers, senior, executives"),
    "contractors": _w("contractor, contractors, freelancers"),
    "long service": _w("years of service, after five years, after ten years"),
    "children": _w("child, children, kids"),
    "students": _w("student, students, academic"),
    "elderly": _w("seniors, pensioners"),
    "online": _w("online, digital goods, subscriptions"),
    "unopened": _w("unopened, defective, faulty, damaged"),
    "the battery": _w("battery, batteries"),
    "versions": _w(
        "version, variant, variants, configuration, configurations, option, options, model with, models, base model, "
        "expandable, microsd, memory card, external"
    ),
    "front": _w("front, selfie, front-facing"),
    "ultra-wide": _w("ultrawide, ultra-wide, wide-angle"),
    "telephoto": _w("telephoto, zoom, periscope"),
    "wireless": _w("wireless, wirelessly"),
    "reverse": _w("reverse"),
    "audio": _w("audio, music, listening"),
    "calls": _w("talk time, talk, calls"),
    "standby": _w("standby"),
    "case": _w("case, charging case"),
    "top version": _w(
        "top version, top trim, top-of-the-range, top-end version, flagship version, fully loaded, most expensive version, "
        "top model, highest trim"
    ),
    "yearly billing": _w(
        "billed annually, billed yearly, annual billing, yearly billing, paid annually, paid yearly, annual plan, "
        "yearly plan, annual subscription, pay annually, pay yearly, annual contract"
    ),
    "first months": _w(
        "introductory, first year, first three months, promotional, discounted, renewal, renews at"
    ),
    "overage": _w("additional, extra, overage, each extra, add-on"),
}

# Editions that a product is offered in; the words are the same wherever software is sold.
EDITIONS = {
    "free": _w("free"),
    "basic": _w("basic, essential, essentials, lite"),
    "starter": _w("starter"),
    "standard": _w("standard"),
    "personal": _w("personal, individual, home"),
    "plus": _w("plus"),
    "pro": _w("pro, professional"),
    "premium": _w("premium"),
    "advanced": _w("advanced"),
    "team": _w("team, teams"),
    "business": _w("business"),
    "enterprise": _w("enterprise"),
    "ultimate": _w("ultimate, unlimited"),
    "education": _w("education"),
    "developer": _w("developer, hobby, community"),
    "paid": _w("paid"),
}
EDITION_NOUNS = _w(
    "plan, plans, tier, tiers, edition, subscription, version, package, licence, license, account, accounts, users, "
    "customers, subscribers, members, workspaces, seat, seats"
)
