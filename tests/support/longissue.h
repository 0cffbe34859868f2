#pragma once

#include <QByteArray>
#include <QStringBuilder>

namespace Jianbao::Testing {

/// An issue of at least `bytes` bytes as issues are: an opening, four sections of items, past issues.
inline QByteArray longIssue(qsizetype bytes)
{
    QByteArray issue =
        "# 芯上周报 (2024-05-20)：四比特的一周\n\n**把模型放进口袋**\n\n> 导读：本期看四比特推理，也看几块小板子。\n";
    qsizetype number = 0;
    for (const char *section : {"业界新闻", "论文", "开源项目", "博文"}) {
        issue += "\n## " + QByteArray(section) + "\n\n";
        for (const qsizetype end = issue.size() + bytes / 4; issue.size() < end; ++number) {
            const QByteArray n = QByteArray::number(number);
            issue +=
                "- [2405." + QByteArray::number(10'000 + number % 90'000) + "] [第 " + n +
                " 条：小芯片上的推理 | 某某实验室](https://example.org/posts/" + n +
                ")  \n代码：https://github.com/example/project-" + n +
                "  \n摘要：**重点**在于把权重压到四比特，精度几乎不变，`int4` 的推理核也快了一倍有余。作者在三块板子上"
                "各量了一遍，内存少用一半。  \n第二段说它与别的方法有何不同，见[这里](https://example.org/more/" +
                n + ")。  \n";
        }
    }
    issue += "\n## 往期回顾\n\n";
    for (int i = 10; i < 30; ++i)
        issue += "- [2023-10-" + QByteArray::number(i) + "](https://example.org/past/" + QByteArray::number(i) + ")\n";
    return issue;
}

} // namespace Jianbao::Testing
