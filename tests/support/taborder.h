#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QWidget>

/// The way of the Tab key through a part of a window, and what is said at its stops.
class TabOrder
{
public:
    explicit TabOrder(const QWidget *part)
    {
        const QWidget *next = part;
        do {
            const bool isStop = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isVisible() &&
                                next->isEnabled() && !next->focusProxy();
            if (isStop && (part == next || part->isAncestorOf(next)))
                stops.append(next);
            next = next->nextInFocusChain();
        } while (next != part);
    }

    /// Steps that do not follow the eye: Tab goes down, and in a line to the right; to the right it may begin at the
    /// top again.
    QStringList jumps() const
    {
        QStringList found;
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const QRect was = placeOf(stops[i - 1]);
            const QRect is = placeOf(stops[i]);
            const bool isBeside = is.left() >= was.right();
            const bool isAbove = is.bottom() <= was.top();
            const bool isInLine = is.top() < was.bottom() && was.top() < is.bottom();
            if ((isAbove || (isInLine && !was.contains(is))) && !isBeside)
                found.append(describe(stops[i - 1]) + QStringLiteral(" → ") + describe(stops[i]));
        }
        return found;
    }

    /// Stops of which a screen reader is not told what they are.
    QStringList nameless() const
    {
        QStringList found;
        for (const QWidget *const stop : stops) {
            if (spokenName(stop).trimmed().isEmpty())
                found.append(describe(stop));
        }
        return found;
    }

    static QString spokenName(const QWidget *widget)
    {
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return told ? told->text(QAccessible::Name) : QString();
    }

    static QString describe(const QWidget *widget)
    {
        return QStringLiteral("%1 %2 “%3”")
            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), spokenName(widget));
    }

    QList<const QWidget *> stops;

private:
    static QRect placeOf(const QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }
};
