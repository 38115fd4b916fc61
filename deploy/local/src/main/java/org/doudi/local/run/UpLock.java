package org.doudi.local.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.doudi.local.server.LocalException;

/// One command at a time changes an installation.
public final class UpLock implements AutoCloseable {
    private final FileChannel channel;

    private UpLock(FileChannel channel) {
        this.channel = channel;
    }

    public static UpLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new LocalException("另一个 ./doudi 命令正在启动或停止这套系统；请等它结束后重试。");
            }
            return new UpLock(channel);
        } catch (IOException e) {
            throw new LocalException("数据目录 " + data + " 不可写；请检查权限，或用 DOUDI_HOME 指定别的目录。", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ended) {
            // The lock goes with the process in any case.
        }
    }
}
