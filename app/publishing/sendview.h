#pragma once

#include "draftpush.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QVBoxLayout;

namespace Jianbao {

class ErrorView;
class SecretField;

/// A draft on its way: each step and picture with its state, questions on the way, and what went wrong. Sends nothing
/// itself.
class SendView : public QWidget
{
    Q_OBJECT

public:
    explicit SendView(QWidget *parent = nullptr);

    /// Begins anew with these pictures, by their names.
    void begin(const QString &account, const QStringList &pictures);
    void showStage(Publish::DraftPush::Stage stage);
    void showPicture(qsizetype index, Publish::DraftPush::Picture state);
    /// Ends with an error; for a secret that cannot be had it offers to type it for this session.
    void showError(const Publish::PublishError &error);
    /// Nothing is sent before then; offers not to wait.
    void showWaiting(const QDateTime &until);
    void askAboutMissing();
    void askAboutSimilar(const QList<Publish::DraftInfo> &drafts);
    void showCancelled();

Q_SIGNALS:
    void cancelRequested();
    void againRequested();
    void backRequested();
    void secretGiven(const QString &secret); ///< for this session
    void addAnewRequested();
    void waitNoLongerRequested();
    void takeOverRequested(const QString &mediaId);

private:
    enum class StepState { Waiting, Running, Done, LeftOut, Failed };

    void setStep(int row, StepState state, const QString &remark = {});
    void clearAnswers();
    void addAnswer(const QString &name, const QString &text, const std::function<void()> &run);
    void end(const QString &sentence);
    void count();

    QLabel *m_head;
    QProgressBar *m_bar;
    QListWidget *m_steps;
    QLabel *m_question;
    QVBoxLayout *m_choices;
    ErrorView *m_error;
    SecretField *m_secret;
    QHBoxLayout *m_answers;
    QString m_account;
    QStringList m_pictures;
    Publish::DraftPush::Stage m_stage = Publish::DraftPush::Stage::Idle;
    qsizetype m_done = 0; ///< pictures that need nothing more
};

} // namespace Jianbao
