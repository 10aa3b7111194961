#pragma once

#include "core/exchange/Progress.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace opi {

/// One piece of work at a time on a thread of its own. What it takes it owns, and its result comes back to the thread
/// of the window. A new piece stops the one before it.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~BackgroundWork() override;

    /// `work` gets a Progress to call; `done` gets its result, unless the work was stopped before.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        run([result, work = std::move(work)](const Progress &progress) { *result = work(progress); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    /// Stops the work at its next step, and waits for that.
    void stop();
    bool isBusy() const { return m_thread != nullptr; }

signals:
    void busyChanged();
    /// At most a hundred times for one piece of work.
    void progressed(int percent);

private:
    void run(std::function<void(const Progress &)> work, std::function<void()> done);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_isStopped;
};

} // namespace opi
