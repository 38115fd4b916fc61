package org.doudi.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.SealedFor.Sort;

/// 办件密封: closes the texts of one case to its reporter's key, wherever they are typed.
public record CaseSeal(UUID subject, SubjectKey key, StreamId caseId) {
    public SealedText words(String clear) {
        return seal(Sort.WORDS, clear);
    }

    public Optional<SealedText> words(Optional<String> clear) {
        return clear.map(this::words);
    }

    public List<SealedText> words(List<String> clear) {
        return clear.stream().map(this::words).toList();
    }

    /// None where nothing was written: a sealed text does not show whether it is blank.
    public Optional<SealedText> written(String clear) {
        return words(Optional.of(clear).filter(text -> !text.isBlank()));
    }

    public SealedText phone(String digits) {
        return seal(Sort.PHONE, digits);
    }

    /// 附件: the bytes of a file, closed like a text.
    public byte[] file(byte[] clear) {
        return Sealing.seal(key, new SealedFor(subject, caseId, Sort.FILE), clear);
    }

    private SealedText seal(Sort sort, String clear) {
        return Sealing.seal(key, new SealedFor(subject, caseId, sort), clear);
    }
}
