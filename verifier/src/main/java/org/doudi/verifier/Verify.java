package org.doudi.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Checks a receipt or an archive package: 0 where it proves what it says, 1 where it does not, 2 where it could not be
/// checked.
public final class Verify {
    private static final String USAGE = """
        核对存证凭据（离线，只用 JDK）
          --receipt <文件>     存证凭据（JSON）
          --key <公钥或文件>   政务服务中心公布的存证公钥；默认取环境变量 DOUDI_AUDIT_PUBLIC_KEY
          --checkpoint <文件>  改用另外留存的检查点（大小须相同）
          --qr <文字>          受理单二维码的文字：核对登记时的散列
        核对归档包（离线，只用 JDK）
          --package <文件>     归档包（zip）
          --hash <散列>        另外留存的归档包哈希，例如印在归档目录上的
        """;

    private Verify() {}

    public static void main(String[] arguments) {
        // In UTF-8 whatever the machine says. Who reads no further loses lines; the exit code tells what it came to.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.getenv(), arguments));
    }

    /// @param environment may name the public key
    public static int run(PrintStream out, Map<String, String> environment, String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (options.containsKey("--package") == options.containsKey("--receipt") || arguments.length % 2 == 1) {
            out.print(USAGE);
            return 2;
        }
        try {
            out.println(options.containsKey("--package") ? checkPackage(options) : check(options, environment));
            return 0;
        } catch (NotValid e) {
            out.println("× 不成立：" + e.getMessage() + "。");
            return 1;
        } catch (IOException e) {
            out.println("！没有核对成：读不了文件 " + e.getMessage());
            return 2;
        }
    }

    private static String check(Map<String, String> options, Map<String, String> environment) throws IOException {
        Receipt receipt = Receipt.read(Files.readString(Path.of(options.get("--receipt"))));
        Key key = Key.parse(key(options.getOrDefault("--key", environment.getOrDefault("DOUDI_AUDIT_PUBLIC_KEY", ""))));
        String note = options.containsKey("--checkpoint")
                ? Files.readString(Path.of(options.get("--checkpoint")))
                : receipt.checkpoint();
        Checkpoint checkpoint = Checkpoint.open(note, key);
        receipt.check(checkpoint);
        if (options.containsKey("--qr")) {
            Slip.read(options.get("--qr")).check(receipt, checkpoint);
        }
        return told(receipt, checkpoint, options.containsKey("--qr"));
    }

    private static String checkPackage(Map<String, String> options) throws IOException {
        ArchivePackage held = ArchivePackage.read(Path.of(options.get("--package")));
        held.check();
        Manifest manifest = held.manifest();
        String kept = options.getOrDefault("--hash", "");
        if (!kept.isEmpty() && !kept.equals(manifest.packageHash())) {
            throw new NotValid("归档包哈希（" + manifest.packageHash() + "）与另外留存的（" + kept + "）不同");
        }
        return "✓ 成立：归档包 " + manifest.archiveNo() + " 的 " + held.events().size() + " 个事件都没有改动，没有缺少；"
                + manifest.forms().size() + " 张单据、" + manifest.receipts().size() + " 张期限凭据、"
                + manifest.attachments().size() + " 个附件" + told(manifest.missing()) + "\n  归档包哈希 "
                + manifest.packageHash() + "，保管至 " + manifest.retentionUntil()
                + (kept.isEmpty() ? "。没有给出另外留存的归档包哈希：整包另造的，只有对照它才看得出。" : "；与另外留存的一致。");
    }

    private static String told(List<Manifest.Enclosed> missing) {
        return missing.isEmpty()
                ? "都在包里，与清单一致。"
                : missing.stream()
                        .map(each -> "\n  · " + each.of() + "：" + each.why())
                        .collect(Collectors.joining("", "，其中不在包里的，清单写明了原因：", ""));
    }

    private static String key(String given) throws IOException {
        if (given.isBlank()) {
            throw new NotValid("没有给出公钥（--key）");
        }
        return given.length() < 200 && !given.contains("\n") && Files.exists(Path.of(given))
                ? Files.readString(Path.of(given))
                : given;
    }

    private static String told(Receipt receipt, Checkpoint checkpoint, boolean withSlip) {
        List<Receipt.Event> events = receipt.events();
        return "✓ 成立：办件 " + (receipt.caseNo().isEmpty() ? receipt.caseId() : receipt.caseNo()) + " 的 " + events.size()
                + " 个事件，都在检查点（" + checkpoint.size() + " 个叶子，" + checkpoint.told() + "）以前记录，没有改动。\n  签名公钥 "
                + checkpoint.keyId() + (withSlip ? "；与受理单上的登记一致。" : "。");
    }
}
