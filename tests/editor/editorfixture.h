#pragma once

#include "document.h"
#include "editorpane.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

/// An EditorPane on a document, and the ways a person gets at it.
struct EditorFixture {
    explicit EditorFixture(const QByteArray &bytes)
        : document(Jianbao::Text(bytes))
    {
        pane.resize(900, 640);
        pane.setDocument(&document);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    QTabWidget *tabs() const { return pane.findChild<QTabWidget *>(); }
    void showTab(int index) { tabs()->setCurrentIndex(index); }
    void showSource() { showTab(tabs()->count() - 1); }
    void showEnding() { showTab(tabs()->count() - 2); }
    QWidget *page() const { return tabs()->currentWidget(); }

    template <typename T>
    T *find(const QString &name) const
    {
        return page()->objectName() == name ? qobject_cast<T *>(page()) : page()->findChild<T *>(name);
    }
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    QTextEdit *summary() const { return find<QTextEdit>(QStringLiteral("summary")); }
    QListView *items() const { return find<QListView>(QStringLiteral("items")); }
    QPlainTextEdit *source() const { return pane.findChild<QPlainTextEdit *>(QStringLiteral("source")); }
    void chooseRow(int row) { items()->setCurrentIndex(items()->model()->index(row, 0)); }

    const QByteArray &bytes() const { return document.text().bytes(); }

    /// Types any characters, one key each (QTest::keyClicks knows ASCII only).
    static void type(QWidget *widget, const QString &text)
    {
        for (const char32_t character : text.toUcs4()) {
            const QString key = QString::fromUcs4(&character, 1);
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, key);
            QApplication::sendEvent(widget, &press);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, key);
            QApplication::sendEvent(widget, &release);
        }
    }

    static void compose(QWidget *widget, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QApplication::sendEvent(widget, &event);
    }
    static void commit(QWidget *widget, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(widget, &event);
    }

    Jianbao::Document document;
    Jianbao::EditorPane pane;
};
