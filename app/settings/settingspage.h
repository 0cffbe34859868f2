#pragma once

#include <QIcon>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace Jianbao {

/// One page of the settings: rows of a label and what is chosen. A choice holds as soon as it is made.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `title` and `icon` (of the theme) stand in the list of pages.
    SettingsPage(const QString &title, const QString &icon, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QIcon icon() const { return QIcon::fromTheme(m_icon); }

protected:
    /// A label and its field; the label's mnemonic leads to the field. An empty label leaves its column free.
    void addRow(const QString &label, QWidget *field);
    /// A small sentence under the row before.
    QLabel *addNote(const QString &text);
    /// Some room before the next row.
    void addGap();

private:
    QString m_title;
    QString m_icon;
    QFormLayout *m_rows;
};

} // namespace Jianbao
