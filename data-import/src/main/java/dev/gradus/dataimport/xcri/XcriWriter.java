package dev.gradus.dataimport.xcri;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.dataimport.Finding;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.interchange.Facts;
import dev.gradus.dataimport.interchange.IsoDuration;
import dev.gradus.dataimport.interchange.Losses;
import dev.gradus.dataimport.interchange.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes feeds: a course for each programme, with a presentation for each duration, attendance and intake. Costs are free
 * text; they are written in words that this library reads again and that people understand.
 */
final class XcriWriter implements FormatWriter {
    private static final ImmutableMap<String, String> REASONS = ImmutableMap.<String, String>builder()
            .put("curriculum", "XCRI-CAP has no lists of the courses of a programme.")
            .put("outcomes", "XCRI-CAP has no outcomes.")
            .put("department", "XCRI-CAP has no departments.")
            .put("admission.claims.value", "XCRI-CAP has one text for what is asked of applicants.")
            .put("intakes.claims.value.round", "XCRI-CAP has no rounds of applications.")
            .put("intakes.claims.value.audience", "XCRI-CAP has no audience of a deadline.")
            .put("duration.claims.value.studyPeriods", "XCRI-CAP has no number of semesters in which fees are due.")
            .buildOrThrow();

    private final Format format;

    XcriWriter(Format format) {
        this.format = format;
    }

    @Override
    public void write(Catalog catalog, Writer out, Consumer<Finding> losses) throws IOException {
        out.write(document(catalog));
        new Losses(format, XcriWriter::document, REASONS, losses).report(catalog);
    }

    private static String document(Catalog catalog) {
        XmlText xml = new XmlText().declaration();
        Optional<LocalDate> newest = catalog.sources().stream()
                .flatMap(source -> source.asOf().to().stream())
                .max(LocalDate::compareTo);
        xml.open(
                "catalog",
                "xmlns",
                "http://xcri.org/profiles/1.2/catalog",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:mlo",
                "http://purl.org/net/mlo",
                "xmlns:credit",
                "http://purl.org/net/cm",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xmlns:g",
                "urn:gradus:terms",
                "generated",
                newest.map(day -> day + "T00:00:00Z").orElse(""));
        LinkedHashMultimap<Institution, Program> byProvider = LinkedHashMultimap.create();
        catalog.programs().forEach(program -> byProvider.put(program.institution(), program));
        byProvider.asMap().forEach((institution, programs) -> {
            xml.open("provider");
            provider(xml, institution);
            programs.forEach(program -> course(xml, program));
            location(xml, institution.city(), institution.country());
            xml.close();
        });
        return xml.close().toString();
    }

    private static void provider(XmlText xml, Institution institution) {
        institution.aliases().forEach(alias -> xml.element("dc:alternative", alias));
        xml.element("dc:identifier", institution.id(), "xsi:type", "g:" + XcriTerms.OWN_ID);
        identifiers(xml, institution.identifiers());
        institution
                .domains()
                .forEach(domain -> xml.element("dc:identifier", domain, "xsi:type", "g:" + XcriTerms.DOMAIN));
        xml.element("dc:title", institution.name());
        institution.url().ifPresent(url -> xml.element("mlo:url", url));
    }

    private static void identifiers(XmlText xml, Map<String, String> identifiers) {
        identifiers.forEach((scheme, value) -> {
            if (XmlText.isName(scheme)) {
                xml.element("dc:identifier", value, "xsi:type", "g:" + scheme);
            }
        });
    }

    private static void location(XmlText xml, Optional<String> city, String country) {
        boolean stated = !country.equals(Institution.COUNTRY_NOT_STATED);
        if (city.isPresent() || stated) {
            xml.open("mlo:location");
            city.ifPresent(town -> xml.element("mlo:town", town));
            if (stated) {
                xml.element("mlo:address", country);
            }
            xml.close();
        }
    }

    private static void course(XmlText xml, Program program) {
        xml.open("course");
        program.description().ifPresent(words -> xml.element("dc:description", words));
        xml.element("dc:identifier", program.id(), "xsi:type", "g:" + XcriTerms.OWN_ID);
        identifiers(xml, program.identifiers());
        program.fields().forEach(field -> subject(xml, field));
        xml.element("dc:title", program.title());
        program.url().ifPresent(url -> xml.element("mlo:url", url));
        Facts.value(program.admission())
                .filter(admission -> !admission.requirements().isBlank())
                .ifPresent(admission -> xml.element("mlo:prerequisite", admission.requirements()));
        Facts.values(program.credits()).forEach(credits -> credit(xml, credits));
        xml.open("mlo:qualification")
                .element("dc:title", program.degree().name())
                .element("mlo:level", program.degree().level().id())
                .close();
        presentations(xml, program);
        xml.close();
    }

    private static void subject(XmlText xml, FieldCode field) {
        if (XmlText.isName(field.scheme())) {
            xml.element("dc:subject", field.label(), "xsi:type", "g:" + field.scheme(), "identifier", field.code());
        }
    }

    private static void credit(XmlText xml, Credits credits) {
        String scheme = XcriTerms.scheme(credits.system());
        xml.open("mlo:credit")
                .element("credit:scheme", scheme.isEmpty() ? credits.unit() : scheme)
                .element("credit:value", plain(credits.value()))
                .close();
    }

    static String plain(double number) {
        BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return plain.toPlainString();
    }

    /** What one presentation says. */
    private record Presentation(
            Optional<Attendance> attendance, Optional<StudyDuration> duration, Optional<Intake> intake) {}

    private static void presentations(XmlText xml, Program program) {
        List<Attendance> attendances = new ArrayList<>(Facts.available(program.attendance()));
        List<StudyDuration> durations = Facts.values(program.duration());
        List<Intake> intakes = new ArrayList<>(Facts.values(program.intakes()));
        durations.forEach(duration -> duration.attendance().ifPresent(attendances::remove));
        Map<Integer, Presentation> all = new LinkedHashMap<>();
        for (StudyDuration duration : durations) {
            all.put(all.size(), new Presentation(duration.attendance(), Optional.of(duration), next(intakes)));
        }
        for (Attendance attendance : attendances) {
            all.put(all.size(), new Presentation(Optional.of(attendance), Optional.empty(), next(intakes)));
        }
        while (!intakes.isEmpty() || all.isEmpty()) {
            all.put(all.size(), new Presentation(Optional.empty(), Optional.empty(), next(intakes)));
        }
        all.forEach((number, presentation) -> presentation(xml, program, presentation, number == 0));
    }

    private static Optional<Intake> next(List<Intake> intakes) {
        return intakes.isEmpty() ? Optional.empty() : Optional.of(intakes.remove(0));
    }

    private static void presentation(XmlText xml, Program program, Presentation presentation, boolean first) {
        xml.open("presentation");
        presentation.intake().ifPresent(intake -> dates(xml, intake));
        presentation.duration().ifPresent(duration -> duration(xml, duration));
        presentation.intake().ifPresent(intake -> deadline(xml, intake));
        presentation
                .attendance()
                .ifPresent(how -> xml.element(
                        "studyMode",
                        how == Attendance.FULL_TIME ? "Full time" : "Part time",
                        "identifier",
                        how == Attendance.FULL_TIME ? "FT" : "PT"));
        if (first) {
            for (DeliveryMode mode : Facts.available(program.delivery())) {
                switch (mode) {
                    case ON_CAMPUS -> xml.element("attendanceMode", "Campus", "identifier", "CM");
                    case ONLINE -> xml.element("attendanceMode", "Online (no attendance)", "identifier", "ON");
                    case BLENDED -> xml.element("attendanceMode", "Mixed mode", "identifier", "MM");
                }
            }
            Facts.value(program.languages())
                    .ifPresent(tags -> tags.forEach(tag -> xml.element("mlo:languageOfInstruction", tag)));
            Facts.values(program.tuition()).forEach(fee -> xml.element("mlo:cost", XcriTerms.fee(fee)));
            boolean elsewhere = program.city().isPresent()
                    || !program.country().equals(program.institution().country());
            if (elsewhere) {
                xml.open("venue").open("provider");
                location(xml, program.city(), program.country());
                xml.close().close();
            }
        }
        xml.close();
    }

    private static void dates(XmlText xml, Intake intake) {
        if (intake.start().isPresent() || !intake.term().isBlank()) {
            xml.element(
                    "mlo:start",
                    intake.term(),
                    "dtf",
                    intake.start().map(LocalDate::toString).orElse(""));
        }
        intake.end().ifPresent(end -> xml.element("end", "", "dtf", end.toString()));
    }

    private static void deadline(XmlText xml, Intake intake) {
        if (intake.deadline().isPresent()) {
            xml.element("applyUntil", "", "dtf", intake.deadline().get().toString());
        } else {
            intake.yearlyDeadline().map(MonthDay::toString).ifPresent(day -> xml.element("applyUntil", day));
        }
    }

    private static void duration(XmlText xml, StudyDuration duration) {
        if (duration.minMonths() == duration.maxMonths()) {
            xml.element("mlo:duration", "", "interval", IsoDuration.of(duration.minMonths()));
        } else {
            xml.element(
                    "mlo:duration", "%s-%s months".formatted(plain(duration.minMonths()), plain(duration.maxMonths())));
        }
    }
}
