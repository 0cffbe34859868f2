#pragma once

#include "themelibrary.h"

#include <QObject>
#include <QThreadPool>
#include <optional>

namespace Jianbao {

/// The theme of the open newsletter: which one, under which controls. Reads style sheets on a thread of its own, keeps
/// the choice in the settings for each folder of issues, and keeps the theme it has when another cannot be read. Shows
/// nothing.
class ThemeChoice : public QObject
{
    Q_OBJECT

public:
    explicit ThemeChoice(WeChat::ThemeLibrary library, QObject *parent = nullptr);
    ~ThemeChoice() override;

    const WeChat::ThemeLibrary &library() const { return m_library; }
    QString id() const { return m_id; } ///< of the chosen theme, as the library names it
    const WeChat::ThemeControls &controls() const { return m_controls; }
    const WeChat::Theme &theme() const { return m_theme; } ///< ready, with the controls

    /// The newsletter whose choice this is from now on: the last one made for this folder, or else what its profile
    /// says (a theme's id, or a style sheet in the folder), or else the standard theme.
    void setNewsletter(const QString &folder, const QString &profileTheme);
    /// changed() or failed() follows.
    void choose(const QString &id);
    void setControls(const WeChat::ThemeControls &controls);
    /// Chooses a theme of the user that is being edited, by its text: the file is somebody else's to write.
    void showText(const QString &id, const QByteArray &css);
    /// Copies a style sheet into the user's themes and chooses it. added() or failed() follows.
    void add(const QString &file);

Q_SIGNALS:
    void changed();
    /// The theme is as before.
    void failed(const QString &message);
    void added(const Jianbao::WeChat::ThemeInfo &info, const QList<Jianbao::WeChat::Theme::Problem> &problems);

private:
    /// What the theme is to be made from.
    struct Order {
        QString id;
        std::optional<QByteArray> css; ///< in place of the file's text
        WeChat::ThemeControls controls;
        bool isKept = true; ///< the choice goes into the settings once it has succeeded
    };

    void place(const Order &order);
    void begin(const Order &order);
    static Result<WeChat::Theme> make(const WeChat::ThemeLibrary &library, const QString &folder, const Order &order);
    void keep() const;

    WeChat::ThemeLibrary m_library;
    QString m_folder;
    QString m_id;
    WeChat::ThemeControls m_controls;
    WeChat::Theme m_theme = WeChat::Theme::standard();
    std::optional<QByteArray> m_css; ///< of the chosen theme while it is being edited
    QThreadPool m_thread;
    std::optional<Order> m_next;
    bool m_isBusy = false;
};

} // namespace Jianbao
