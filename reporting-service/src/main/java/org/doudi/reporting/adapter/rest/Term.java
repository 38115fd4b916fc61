package org.doudi.reporting.adapter.rest;

import java.util.List;
import java.util.Optional;
import org.doudi.events.Named;

/// 术语: a code for programs with the word that people read.
record Term(String code, String name) {
    static <T extends Enum<T> & Named> Term of(T term) {
        return new Term(term.name(), term.chinese());
    }

    static <T extends Enum<T> & Named> Optional<Term> of(Optional<T> term) {
        return term.map(Term::of);
    }

    static <T extends Enum<T> & Named> List<Term> of(List<T> terms) {
        return terms.stream().map(Term::of).toList();
    }
}
