#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <type_traits>

namespace Jianbao {

/// Runs `work` on a thread of `pool`. What it returns comes through the future: `.then(object, function)` receives it
/// on the object's thread, or not at all when the object has gone.
template <typename Work>
auto inBackground(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    QPromise<std::invoke_result_t<Work>> promise;
    auto future = promise.future();
    promise.start();
    pool.start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

} // namespace Jianbao
