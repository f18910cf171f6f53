package dev.gradus.examples.cli;

import java.util.Arrays;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of a few words; a wrong one is answered with the nearest right ones. */
class WordReader<E extends Enum<E>> implements ITypeConverter<E> {
    private final String what;
    private final Class<E> type;
    private final Function<E, String> toWord;

    WordReader(String what, Class<E> type, Function<E, String> toWord) {
        this.what = what;
        this.type = type;
        this.toWord = toWord;
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> toWord.apply(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Nearest.unknown(
                        what,
                        word,
                        Arrays.stream(type.getEnumConstants()).map(toWord).toList())));
    }
}
