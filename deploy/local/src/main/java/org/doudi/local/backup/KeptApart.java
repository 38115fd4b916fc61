package org.doudi.local.backup;

import java.nio.file.Path;
import java.util.List;
import org.doudi.local.server.LocalException;

/// Whoever gets hold of the data must not get the keys with it.
final class KeptApart {
    private KeptApart() {}

    static void require(Path folder, Path keys, Path data) {
        var places = List.of(real(folder), real(keys), real(data));
        for (int one = 0; one < places.size(); one++) {
            for (int other = 0; other < places.size(); other++) {
                if (one != other && places.get(one).startsWith(places.get(other))) {
                    throw new LocalException("备份目录、密钥目录和数据目录不能是同一个，也不能互相包含；密钥应当放在另一处介质上。");
                }
            }
        }
    }

    private static Path real(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
