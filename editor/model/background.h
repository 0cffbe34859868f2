#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <type_traits>

namespace Jianbao {

/// Runs `work` on a thread of `pool` and hands what it returns to `receive`, later, on the thread of `receiver`; or not
/// at all when the receiver has gone by then. Never calls `receive` before it returns: a continuation that is added to
/// a future which has already finished would run at once, now and then. Who cannot go on without it may wait for the
/// future.
template <typename Work, typename Receive>
QFuture<std::invoke_result_t<Work>> inBackground(QThreadPool &pool, Work work, QObject *receiver, Receive receive)
{
    QPromise<std::invoke_result_t<Work>> promise;
    promise.start();
    const QFuture<std::invoke_result_t<Work>> future = promise.future();
    promise.future().then(receiver, std::move(receive));
    pool.start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

} // namespace Jianbao
