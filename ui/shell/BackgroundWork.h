#pragma once

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
    /// Told how much is done of how much. False: stop.
    using Progress = std::function<bool(int done, int total)>;
    using Finish = std::function<void()>;

    explicit BackgroundWork(QObject *parent = nullptr);
    /// Waits for the work, which stops at its next progress.
    ~BackgroundWork() override;

    /// `work` runs on the thread and must not touch the window; what it returns runs here.
    void start(std::function<Finish(const Progress &)> work);
    void cancel();
    bool isRunning() const { return m_stop != nullptr; }

signals:
    void progressed(int done, int total);
    void runningChanged();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void finish(const Stop &stop, const Finish &finish);

    Stop m_stop; // of the work that runs; older work has one of its own
    QThreadPool m_pool;
};

} // namespace opi
