#pragma once

#include "core/base/Progress.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace opi {

/// Long work beside the window. It gets values, runs on a thread of its own, and hands back what is to be done with its
/// result where the window is. Work that is started again or cancelled is asked to stop, and its result is dropped.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    using Progress = opi::Progress;
    using Finish = std::function<void()>;

    explicit BackgroundWork(QObject *parent = nullptr);
    /// Waits for the work, which stops at its next progress.
    ~BackgroundWork() override;

    /// `work` runs on the thread and must not touch the window; what it returns runs here.
    void start(std::function<Finish(const Progress &)> work);
    /// The same for work that can fail: `done` gets what came out, where the window is.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done)
    {
        start([work = std::move(work), done = std::move(done)](const Progress &progress) -> Finish {
            auto result = std::make_shared<Result<T>>(work(progress));
            return [result, done] { done(std::move(*result)); };
        });
    }
    /// From now on a piece of work begins when the one before it has ended, also if that was cancelled.
    void setOneAtATime() { m_pool.setMaxThreadCount(1); }
    void cancel();
    /// Asks the work to stop and takes its result nevertheless: for work that may be past the point where it can stop.
    void stop();
    /// Returns when the thread has ended; the result of the work is dropped.
    void cancelAndWait();
    bool isRunning() const { return m_stop != nullptr; }

signals:
    /// At most a hundred times for one piece of work.
    void progressed(int done, int total);
    void runningChanged();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void finish(const Stop &stop, const Finish &finish);

    Stop m_stop; // of the work that runs; older work has one of its own
    QThreadPool m_pool;
};

} // namespace opi
