#pragma once

#include "theme.h"

#include <QByteArray>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Jianbao {

class CssEdit;

/// 自定义 CSS: one style sheet of the user being edited, what is wrong with it, and a line to find text. Saves by
/// itself, a moment after the last key, replacing the file in one step on a thread of its own. Makes no theme.
class CssTab : public QWidget
{
    Q_OBJECT

public:
    explicit CssTab(QWidget *parent = nullptr);
    ~CssTab() override; ///< writes what is not saved yet

    /// `id` is the theme's, `file` what it is saved to.
    void open(const QString &id, const QString &name, const QString &file, const QByteArray &css);
    QString id() const { return m_id; }
    QByteArray css() const;
    void showProblems(const QList<WeChat::Theme::Problem> &problems);

Q_SIGNALS:
    void edited(const QString &id, const QByteArray &css); ///< at every change
    void saved(const QString &id);
    void saveFailed(const QString &message);
    void closed();

private:
    QWidget *makeHead();
    QWidget *makeFindLine();
    void noteEdit();
    void save();
    void showFind();
    enum class Direction { Forward, Backward };
    void find(Direction direction);

    QString m_id;
    QString m_file;
    QLabel *m_name;
    QLabel *m_state;
    CssEdit *m_edit;
    QWidget *m_findLine;
    QLineEdit *m_find;
    QLabel *m_summary;
    QListWidget *m_problems;
    QByteArray m_shown; ///< the text as it was last told
    QTimer m_pause;
    QThreadPool m_thread;
    bool m_isSaved = true;
};

} // namespace Jianbao
