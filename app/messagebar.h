#pragma once

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace Jianbao {

/// Something to be said in the window without stopping anybody's work.
struct Message {
    enum class Kind {
        Done,     ///< feedback; goes by itself
        Question, ///< something to be decided, whenever the person likes
        Trouble,  ///< something failed; stays until it is put right or closed
    };
    struct Answer {
        QString text;
        std::function<void()> run;
    };

    QByteArray topic; ///< a later message of the same topic takes this one's place
    Kind kind = Kind::Done;
    QString text;          ///< plain text
    QList<Answer> answers; ///< buttons; each closes the message
};

/// The strip above the panes that says what happened and offers what can be done about it. Holds no place when it has
/// nothing to say, takes no keyboard focus, and shows one message for each topic.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    void takeBack(const QByteArray &topic);
    /// The text now shown for a topic; empty when there is none.
    QString shown(const QByteArray &topic) const;

private:
    QWidget *find(const QByteArray &topic) const;

    QVBoxLayout *m_rows;
};

} // namespace Jianbao
