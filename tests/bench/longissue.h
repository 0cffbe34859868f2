#pragma once

#include <QByteArray>

namespace Jianbao::Bench {

/// A made-up issue of at least `size` bytes, of items as they come.
inline QByteArray longIssue(qsizetype size)
{
    QByteArray issue = "# 报 (2024-05-20)\n\n> 导读：长。\n\n## 论文\n\n";
    for (int i = 0; issue.size() < size; ++i) {
        const QByteArray number = QByteArray::number(i);
        issue += "- [2405.0" + QByteArray::number(10'000 + i) + "] [第 " + number +
                 " 条的标题 | 某处](https://example.org/" + number +
                 ")  \n代码：https://github.com/example/x  \n摘要：**重点**在于把权重压到四比特，精度几乎不变，`int4` "
                 "的推理核也快了。  \n第二段说明它与别的方法有何不同，见[这里](https://mp.weixin.qq.com/s/x)。  \n";
    }
    return issue;
}

} // namespace Jianbao::Bench
