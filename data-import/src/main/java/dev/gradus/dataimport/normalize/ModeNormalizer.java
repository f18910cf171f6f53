package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.DeliveryMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a programme is taught and how it is attended, from words and from the codes of OOAPI, XCRI and Discover
 * Uni. What a text denies ("part-time not available") is left out, with a note. Online together with attendance in
 * person is both, unless the text says that they are mixed.
 */
final class ModeNormalizer extends TextNormalizer<StudyMode> {
    private enum Mark {
        FULL_TIME,
        PART_TIME,
        BOTH,
        ON_CAMPUS,
        ONLINE,
        BLENDED
    }

    private static final Phrases<Mark> MARKS = Phrases.of(ImmutableMap.of(
            Mark.FULL_TIME,
            "full time|fulltime|ft|f t|vollzeit|temps plein|tiempo completo|full years of study|heltid|voltijd",
            Mark.PART_TIME,
            "part time|parttime|pt|p t|teilzeit|temps partiel|tiempo parcial|evening|evenings|weekend|deltid|deeltijd|alongside work"
                    + "|berufsbegleitend|part time mode",
            Mark.BOTH,
            "full or part time|full and part time|full part time|part or full time|full or parttime|full and or part time|both full and part time",
            Mark.ON_CAMPUS,
            "on campus|oncampus|on site|onsite|in person|face to face|in class|classroom|campus|presential|attendance mode|cm|presence|presencial"
                    + "|pr\u00e4senz|pr\u00e4senzstudium|in residence|classroom based|traditional|on ground|residential|campus based|in house",
            Mark.ONLINE,
            "online|on line|distance|distance learning|distance education|remote|remotely|e learning|elearning|virtual|fernstudium|ds|dl"
                    + "|online distance learning|mooc|coursera|edx|web based|correspondence|distance taught|distance with attendance|teleteaching",
            Mark.BLENDED,
            "blended|hybrid|mixed mode|blended learning|hyflex|partly online|mixed|low residency|blended content|hybride|on campus and online components"
                    + "|online and on campus components|online with residencies"));
    private static final Map<String, Attendance> CODES = Map.of(
            "01",
            Attendance.FULL_TIME,
            "02",
            Attendance.PART_TIME,
            "1",
            Attendance.FULL_TIME,
            "2",
            Attendance.PART_TIME);
    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "(?i)(?:\\bno|\\bnot|\\bwithout|n't|\\bneither|\\bnor|\\bnot be|not offer|not possible)(?: \\w{1,10}){0,3} ?$");
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "(?i)^[ \\w-]{0,30}?(?:\\bnot (?:available|offered|possible|an option|allowed)|\\bunavailable|\\bis not\\b|\\bno\\b$|not possible)");
    private static final Phrases<Boolean> MIXED =
            Phrases.of(ImmutableMap.of(Boolean.TRUE, "combination|combines|combined|mix|mixture|part online"));

    ModeNormalizer() {
        super("mode");
    }

    @Override
    Normalized<StudyMode> read(String text, Reading reading) {
        Attendance code = CODES.get(text);
        if (code != null) {
            reading.assume(Reading.CONVENTION, "The code of Discover Uni.");
            return reading.values(List.of(new StudyMode(ImmutableSet.of(), ImmutableSet.of(code))));
        }
        Set<DeliveryMode> delivery = EnumSet.noneOf(DeliveryMode.class);
        Set<Attendance> attendance = EnumSet.noneOf(Attendance.class);
        for (Phrases.Hit<Mark> hit : MARKS.find(text.replace('_', ' '))) {
            if (isDenied(text, hit)) {
                reading.note("Denied: %s.".formatted(text.substring(hit.start(), hit.end())));
                continue;
            }
            switch (hit.meaning()) {
                case FULL_TIME -> attendance.add(Attendance.FULL_TIME);
                case PART_TIME -> attendance.add(Attendance.PART_TIME);
                case BOTH -> attendance.addAll(EnumSet.allOf(Attendance.class));
                case ON_CAMPUS -> delivery.add(DeliveryMode.ON_CAMPUS);
                case ONLINE -> delivery.add(DeliveryMode.ONLINE);
                case BLENDED -> delivery.add(DeliveryMode.BLENDED);
            }
        }
        if (delivery.contains(DeliveryMode.ON_CAMPUS) && delivery.contains(DeliveryMode.ONLINE) && MIXED.in(text)) {
            delivery.clear();
            delivery.add(DeliveryMode.BLENDED);
            reading.assume(Reading.INFERRED, "On campus and online in one programme is blended.");
        }
        if (delivery.isEmpty() && attendance.isEmpty()) {
            return none(text, reading);
        }
        return reading.values(List.of(new StudyMode(ImmutableSet.copyOf(delivery), ImmutableSet.copyOf(attendance))));
    }

    private static boolean isDenied(String text, Phrases.Hit<Mark> hit) {
        String before = text.substring(Math.max(0, hit.start() - 40), hit.start());
        String after = text.substring(hit.end(), Math.min(text.length(), hit.end() + 60));
        return DENIED_BEFORE.matcher(before).find()
                || DENIED_AFTER.matcher(after).find();
    }

    private static Normalized<StudyMode> none(String text, Reading reading) {
        Optional<MissingReason> reason = Absence.ofWords(text);
        return reason.isPresent()
                ? reading.missing(reason.get())
                : reading.finding("No word for where or how it is studied found.");
    }

    @Override
    void describe(Normalized<StudyMode> normalized, Map<String, @Nullable Object> document) {
        StudyMode mode = first(normalized).orElse(new StudyMode(ImmutableSet.of(), ImmutableSet.of()));
        document.put("delivery", mode.delivery().stream().map(DeliveryMode::id).toList());
        document.put(
                "attendance", mode.attendance().stream().map(Attendance::id).toList());
    }
}
