package org.doudi.verifier;

/// 受理单上的二维码: `DOUDI1 <编号> <event id> <producer>/<shard>/<position> <hash> <key id>`,
/// printed when the case was registered, before any checkpoint could cover it.
record Slip(String caseNo, String place, String hash, String keyId) {
    static Slip read(String text) {
        String[] words = text.strip().split(" ", -1);
        if (words.length != 6 || !words[0].equals("DOUDI1")) {
            throw new NotValid("这不是受理单上的二维码");
        }
        return new Slip(words[1], words[3], words[4], words[5]);
    }

    /// Throws [NotValid] where the receipt is not of the case on the slip, or tells of another
    /// registration.
    void check(Receipt receipt, Checkpoint checkpoint) {
        if (!receipt.caseNo().equals(caseNo)) {
            throw new NotValid("凭据的编号（" + receipt.caseNo() + "）与受理单的（" + caseNo + "）不同");
        }
        if (!checkpoint.keyId().equals(keyId)) {
            throw new NotValid("检查点的公钥（" + checkpoint.keyId() + "）与受理单上的（" + keyId + "）不同");
        }
        boolean found = receipt.events().stream()
                .anyMatch(event -> event.place().equals(place) && event.hash().equals(hash));
        if (!found) {
            throw new NotValid("受理单上的登记（" + place + "）不在凭据里，或者登记的内容在受理以后被改动过");
        }
    }
}
