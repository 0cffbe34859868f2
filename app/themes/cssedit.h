#pragma once

#include "theme.h"

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Jianbao {

/// A style sheet as text: line numbers, colours, and a wave under every line that was not understood. Has an undo
/// history of its own. Knows no file.
class CssEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CssEdit(QWidget *parent = nullptr);
    ~CssEdit() override;

    void underline(const QList<WeChat::Theme::Problem> &problems);
    void goToLine(int line); ///< from 1

Q_SIGNALS:
    void findRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasLongLine() const;
    void followPalette();
    void placeNumbers();
    void paintNumbers();

    QWidget *m_numbers;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace Jianbao
