"""Which body has the work of one that was merged or renamed. Data only; days and acts stand in lexicon/agencies.csv."""

from __future__ import annotations

from collections.abc import Mapping

SUCCESSOR: Mapping[str, str] = {
    # 01/2007/QH12: ministries merged on 2007-08-01
    "bo-buu-chinh-vien-thong": "bo-thong-tin-va-truyen-thong",
    "bo-cong-nghiep": "bo-cong-thuong",
    "bo-thuong-mai": "bo-cong-thuong",
    "bo-thuy-san": "bo-nong-nghiep-va-phat-trien-nong-thon",
    "bo-van-hoa-thong-tin": "bo-van-hoa-the-thao-va-du-lich",
    # 176/2025/QH15: ministries merged on 2025-03-01
    "bo-giao-thong-van-tai": "bo-xay-dung",
    "bo-ke-hoach-va-dau-tu": "bo-tai-chinh",
    "bo-lao-dong-thuong-binh-va-xa-hoi": "bo-noi-vu",
    "bo-nong-nghiep-va-phat-trien-nong-thon": "bo-nong-nghiep-va-moi-truong",
    "bo-tai-nguyen-va-moi-truong": "bo-nong-nghiep-va-moi-truong",
    "bo-thong-tin-va-truyen-thong": "bo-khoa-hoc-va-cong-nghe",
    "uy-ban-dan-toc": "bo-dan-toc-va-ton-giao",
    "uy-ban-quan-ly-von": "bo-tai-chinh",
    # 62/2025/QH15: committees of the National Assembly merged on 2025-02-18
    "ban-cong-tac-dai-bieu": "uy-ban-cong-tac-dai-bieu",
    "ban-dan-nguyen": "uy-ban-dan-nguyen-va-giam-sat",
    "uy-ban-doi-ngoai": "uy-ban-quoc-phong-an-ninh-va-doi-ngoai",
    "uy-ban-kinh-te": "uy-ban-kinh-te-va-tai-chinh",
    "uy-ban-phap-luat": "uy-ban-phap-luat-va-tu-phap",
    "uy-ban-quoc-phong-va-an-ninh": "uy-ban-quoc-phong-an-ninh-va-doi-ngoai",
    "uy-ban-tai-chinh-ngan-sach": "uy-ban-kinh-te-va-tai-chinh",
    "uy-ban-tu-phap": "uy-ban-phap-luat-va-tu-phap",
    "uy-ban-van-hoa-giao-duc": "uy-ban-van-hoa-va-xa-hoi",
    "uy-ban-xa-hoi": "uy-ban-van-hoa-va-xa-hoi",
    # commissions of the Party's Central Committee, February 2025
    "ban-dan-van-trung-uong": "ban-tuyen-giao-va-dan-van-trung-uong",
    "ban-kinh-te-trung-uong": "ban-chinh-sach-chien-luoc-trung-uong",
    "ban-tuyen-giao-trung-uong": "ban-tuyen-giao-va-dan-van-trung-uong",
}
"""Id of the old body -> id of the new one."""

DEPARTMENTS: Mapping[tuple[str, ...], str] = {
    ("kế", "hoạch", "đầu", "tư"): "Sở Tài chính",
    ("giao", "thông", "vận", "tải"): "Sở Xây dựng",
    ("thông", "tin", "truyền", "thông"): "Sở Khoa học và Công nghệ",
    ("tài", "nguyên", "môi", "trường"): "Sở Nông nghiệp và Môi trường",
    ("nông", "nghiệp", "phát", "triển", "nông", "thôn"): "Sở Nông nghiệp và Môi trường",
    ("lao", "động", "thương", "binh", "xã", "hội"): "Sở Nội vụ",
}
"""What a department of a province is for (words, fillers left out) -> the department that has it under 45/2025/NĐ-CP."""
