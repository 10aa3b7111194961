#include "ui/pages/importing/BackgroundWork.h"

namespace opi {

BackgroundWork::~BackgroundWork() { stop(); }

void BackgroundWork::stop()
{
    if (!m_thread)
        return;
    m_isStopped->store(true);
    m_thread->wait();
    m_thread.reset();
    emit busyChanged();
}

void BackgroundWork::run(std::function<void(const Progress &)> work, std::function<void()> done)
{
    stop();
    auto isStopped = std::make_shared<std::atomic_bool>(false);
    m_isStopped = isStopped;
    const auto progress = [this, isStopped, last = -1](qsizetype now, qsizetype total) mutable {
        const int percent = total > 0 ? int(now * 100 / total) : 0;
        if (percent != last) {
            last = percent;
            emit progressed(percent); // to receivers in another thread: queued
        }
        return !isStopped->load();
    };
    m_thread.reset(QThread::create([work = std::move(work), progress] { work(progress); }));
    connect(m_thread.get(), &QThread::finished, this, [this, isStopped, done = std::move(done)] {
        if (isStopped->load())
            return; // what came out is of no use to anybody
        m_thread->wait();
        m_thread.reset();
        emit busyChanged();
        done();
    });
    m_thread->start();
    emit busyChanged();
}

} // namespace opi
