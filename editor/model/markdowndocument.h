#pragma once

#include <QByteArrayView>
#include <QtTypes>

struct cmark_node;

namespace Jianbao {

/// A piece of Markdown parsed by cmark-gfm, valid as long as this lives. Its nodes stand in memory of the calling
/// thread: one at a time per thread, and none outlives it. Everything that reads Markdown does it through this.
///
/// cmark-gfm keeps the special characters of its extensions in global tables that every parse changes, so parses of
/// different threads take turns here.
class MarkdownDocument
{
public:
    enum class Syntax {
        Blocks, ///< tables: the one extension that shapes lines; the others would cost time
        All,    ///< tables, strikethrough, autolinks, task lists
    };

    MarkdownDocument(QByteArrayView markdown, Syntax syntax);
    ~MarkdownDocument();
    Q_DISABLE_COPY_MOVE(MarkdownDocument)

    cmark_node *root() const { return m_root; }

private:
    cmark_node *m_root = nullptr;
};

} // namespace Jianbao
