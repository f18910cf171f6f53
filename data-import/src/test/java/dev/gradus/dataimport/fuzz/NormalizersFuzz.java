package dev.gradus.dataimport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dataimport.normalize.DateOrder;
import dev.gradus.dataimport.normalize.Normalized;
import dev.gradus.dataimport.normalize.Normalizer;
import dev.gradus.dataimport.normalize.Normalizers;
import dev.gradus.dataimport.normalize.StatedCountry;
import dev.gradus.dataimport.normalize.StatedDate;
import dev.gradus.dataimport.normalize.StatedDuration;
import dev.gradus.dataimport.normalize.StatedFee;
import dev.gradus.dataimport.normalize.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every normaliser and every text, told as a fuzzer likes it. An input is the id of a normaliser, on a line,
 * and a text; with {@code -Dgradus.fuzz.only=ID}, those of other normalisers are passed over.
 */
public final class NormalizersFuzz {
    private static final String ONLY = System.getProperty("gradus.fuzz.only", "");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NormalizersFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String input = new String(bytes, StandardCharsets.UTF_8);
        int end = input.indexOf('\n');
        String id = end < 0 ? "" : input.substring(0, end);
        if (Normalizers.ids().contains(id) && (ONLY.isEmpty() || ONLY.equals(id))) {
            check(id, input.substring(end + 1));
        }
    }

    /** Reads a text with a normaliser and holds the answer to the promises. */
    static void check(String id, String text) {
        hasOneAnswer(Normalizers.of(id), text);
        switch (id) {
            case "money" -> Normalizers.money().normalize(text).values().forEach(StatedFee::tuition);
            case "duration" -> Normalizers.duration().normalize(text).values().forEach(StatedDuration::closed);
            case "degree" ->
                readsWhatItWrites(
                        Normalizers.degree(), text, stated -> stated.degree().name());
            case "language" -> readsWhatItWrites(Normalizers.language(), text, tag -> tag);
            case "country" -> {
                readsWhatItWrites(Normalizers.country(), text, StatedCountry::code);
                readsWhatItWrites(Normalizers.country(), text, StatedCountry::name);
            }
            case "date" -> {
                readsWhatItWrites(Normalizers.date(DateOrder.UNKNOWN), text, StatedDate::toString);
                hasOneAnswer(Normalizers.date(DateOrder.DAY_FIRST), text);
                hasOneAnswer(Normalizers.date(DateOrder.MONTH_FIRST), text);
            }
            case "deadline" -> {
                hasOneAnswer(Normalizers.deadline(DateOrder.DAY_FIRST), text);
                hasOneAnswer(Normalizers.deadline(DateOrder.MONTH_FIRST), text);
            }
            case "web-address" -> readsWhatItWrites(Normalizers.webAddress(), text, WebAddress::url);
            default -> {}
        }
    }

    private static void hasOneAnswer(Normalizer<?> normalizer, String text) {
        Normalized<?> answer = normalizer.normalize(text);
        assertThat(answer.raw()).isEqualTo(text);
        assertThat(answer.finding().isPresent())
                .as("%s: the confidence is 0 with a finding alone: %s", normalizer.id(), answer)
                .isEqualTo(answer.confidence() == 0);
        assertThat(normalizer.normalize(text)).as(normalizer.id()).isEqualTo(answer);
        Map<String, @Nullable Object> document = normalizer.document(text);
        isPlain(normalizer.id(), document);
        assertThat(JSON.writeValueAsString(document)).startsWith("{\"raw\":");
    }

    /** Maps, lists, texts, truth values, nulls, and numbers that JSON can say. */
    private static void isPlain(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> isPlain(where + "." + key, entry));
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> isPlain(where + "[]", entry));
        } else if (value instanceof Number number) {
            assertThat(Double.isFinite(number.doubleValue()))
                    .as("%s: %s", where, number)
                    .isTrue();
        } else {
            assertThat(value == null || value instanceof String || value instanceof Boolean)
                    .as("%s: %s", where, value)
                    .isTrue();
        }
    }

    /** How a value is written. */
    private interface Form<T> {
        String of(T value);
    }

    /** The usual form of a value is read as that value. */
    private static <T> void readsWhatItWrites(Normalizer<T> normalizer, String text, Form<T> form) {
        for (T value : normalizer.normalize(text).values()) {
            assertThat(normalizer.normalize(form.of(value)).values().stream()
                            .map(form::of)
                            .toList())
                    .as("%s: '%s' of '%s'", normalizer.id(), form.of(value), text)
                    .containsExactly(form.of(value));
        }
    }
}
