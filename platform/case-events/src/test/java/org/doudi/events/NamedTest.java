package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every term of the trade has the one Chinese word that people see.
class NamedTest {
    static Stream<Class<?>> terms() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.doudi.events").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(Named.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void each_value_has_a_word_of_its_own(Class<? extends Named> term) {
        assertThat(term.getEnumConstants())
                .extracting(Named::chinese)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }
}
