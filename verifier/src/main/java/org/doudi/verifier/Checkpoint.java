package org.doudi.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// 检查点: a signed note (C2SP signed-note, tlog-checkpoint) whose signature was found good.
///
/// @param root  in Base64
/// @param keyId of the key that signed it
/// @param told  when it was made, and of which kind, in the words of the note
record Checkpoint(String origin, long size, String root, String told, String keyId) {

    /// Throws [NotValid] where it does not bear the key's signature.
    static Checkpoint open(String note, Key key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new NotValid("检查点没有签名");
        }
        String text = note.substring(0, end + 1);
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("[0-9]{1,18}")) {
            throw new NotValid("检查点的写法不对");
        }
        String keyId = signer(note.substring(end + 2), text, lines[0], key);
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), lines[2], lines[3], keyId);
    }

    private static String signer(String signatures, String text, String origin, Key key) {
        for (String line : signatures.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[0].equals("\u2014") && words[1].equals(origin) && key.isNamed(origin)) {
                byte[] signature = base64(words[2]);
                String id = key.id(origin);
                if (signature.length == 68
                        && HexFormat.of().formatHex(signature, 0, 4).equals(id)
                        && key.verifies(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(signature, 4, 68))) {
                    return id;
                }
            }
        }
        throw new NotValid("检查点的签名不是这个公钥的，或者内容在签名以后被改动");
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new NotValid("检查点里有一处不是 Base64");
        }
    }
}
