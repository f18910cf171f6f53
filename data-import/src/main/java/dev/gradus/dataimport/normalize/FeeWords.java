package dev.gradus.dataimport.normalize;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.FeePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand around amounts and say what they are. */
final class FeeWords {
    /** What an amount is paid for. */
    enum Purpose {
        TUITION,
        OTHER
    }

    /** How an amount is meant. */
    enum Bound {
        AT_MOST,
        AT_LEAST,
        ABOUT
    }

    static final Phrases<Audience> AUDIENCE = Phrases.of(
            ImmutableMap.of(
                    Audience.INTERNATIONAL,
                    "international|internationals|int l|intl|overseas|non eu|non eea|non eu eea|non eea eu|non eu efta|non eu eer|non european|non europeans"
                            + "|non european union|non european residents|non uk|non local|non home|outside the eu|outside eu|outside of the eu"
                            + "|outside the european union|outside the eea|outside eu eea|outside the eu eea|third country|third countries"
                            + "|rest of world|rest of the world|all others|all other students|other students|others|all other|all other nationalities|foreign"
                            + "|offshore|non dutch|institutional fee|institutional part time fee|institutional tuition fee|non eu eea swiss"
                            + "|non eu international|rest of the world students|other countries|partner countries|non uk eu|non irish|nicht eu|nicht eu b\u00fcrger|nicht eu b\u00fcrgerinnen|nicht eu ausl\u00e4nder|nicht eu staaten|au\u00dferhalb der eu|au\u00dferhalb eu|internationale|internationalen|drittstaaten|drittstaatsangeh\u00f6rige|ausl\u00e4ndische|ausl\u00e4ndischen|ausl\u00e4nder",
                    Audience.HOME,
                    "home|uk|u k|domestic|local|local students|scottish|scotland|rest of the uk|rest of uk|ruk|united kingdom|british|island"
                            + "|channel islands|isle of man|republic of ireland|roi|welsh|england|british citizens|canadian citizens|canadian|inl\u00e4nder|inl\u00e4ndische|bildungsinl\u00e4nder",
                    Audience.EU,
                    "eu|eea|eer|efta|eu eea|eu efta|eu eer|european|europeans|european union|european residents|european economic area|ue"
                            + "|statutory fee|statutory part time fee|statutory tuition fee|legal tuition|eu nationals|eu residents|programme countries|eu b\u00fcrger|eu b\u00fcrgerinnen|eu ausl\u00e4nder|eu staaten",
                    Audience.RESIDENT,
                    "in state|resident|residents|instate",
                    Audience.NON_RESIDENT,
                    "out of state|non resident|non residents|nonresident|nonresidents",
                    Audience.ALL,
                    "all students|regardless|irrespective|home and international|uk and international|uk eu and international"
                            + "|home eu and international|home and overseas|uk and overseas|home international|uk international"
                            + "|uk eu international|home eu international|home eu overseas|all nationalities|both uk and international"));

    static final Phrases<Attendance> ATTENDANCE = Phrases.of(ImmutableMap.of(
            Attendance.FULL_TIME,
            "full time|fulltime|ft|f t|vollzeit|vollzeitstudium",
            Attendance.PART_TIME,
            "part time|parttime|pt|p t|teilzeit|teilzeitstudium|berufsbegleitend"));

    static final Phrases<FeePeriod> PERIOD = Phrases.of(
            ImmutableMap.of(
                    FeePeriod.YEAR,
                    "per year|a year|each year|every year|per annum|p a|pa|annual|annually|yearly|per academic year|an academic year|year 1|year 2"
                            + "|1 st year|first year|second year|per study year|per calendar year|per school year|per yr|per full year|year one|year two"
                            + "|pro jahr|per jahr|j\u00e4hrlich|pro studienjahr|par an|per an|par ann\u00e9e|je jahr|im jahr|je studienjahr|pro akademischem jahr|al a\u00f1o|por a\u00f1o|per a\u00f1o|anual|anuales|all'anno|per anno|annui|per jaar|por ano|per ano",
                    FeePeriod.SEMESTER,
                    "per semester|a semester|each semester|every semester|first semester|second semester|per sem|pro semester|je semester|par semestre|por semestre|per semestre|semester fee|semesterly|im semester|pro sem|je sem",
                    FeePeriod.TERM,
                    "per term|a term|each term|per trimester|per quarter|quarterly|a quarter|each trimester|pro trimester|je trimester|pro quartal|je quartal",
                    FeePeriod.MONTH,
                    "per month|a month|each month|monthly|per mth|per mo|pro monat|per monat|monatlich|je monat|im monat|mtl|par mois|per mois|al mes|por mes|per mes|mensais|al mese|per maand",
                    FeePeriod.WEEK,
                    "per week|a week|weekly|pro woche|je woche",
                    FeePeriod.CREDIT,
                    "per credit|per credits|per ects|per ects credit|per ects credits|per cats|per cats credit|per ec|per unit|per taught credit"
                            + "|per dissertation credit|per credit hour|per credit hours|per hr|per hour|per credit point|per credit unit|each credit"
                            + "|a credit|per cr|per cp|per graduate credit|per semester hour|per credit hr|pro ects|je ects|pro ects punkt|je ects punkt|pro credit|je credit|pro leistungspunkt|je leistungspunkt|pro kreditpunkt|pro lp|je lp|pro cp|je cp",
                    FeePeriod.MODULE,
                    "per module|a module|each module|module fee|module fees|per course|each course|individual courses|individual modules"
                            + "|credit module|credit module fees|credit modules|per single module|per individual module|per class|pro modul|je modul|pro kurs|je kurs",
                    FeePeriod.TOTAL,
                    "total|in total|for the course|for the degree|for the programme|for the program|full programme|full program|entire"
                            + "|whole programme|whole program|whole course|full course|full course fees|totalling|totaling|full degree|for the full|total cost|total fee|overall"
                            + "|full programme fee|whole degree|for the msc|award fee|for the whole|for the master's|complete programme|full msc|gesamt|insgesamt|gesamtkosten|gesamtpreis|gesamtgeb\u00fchr|gesamtgeb\u00fchren|gesamte studium|gesamten studiengang|gesamte studiendauer|gesamtes studium|gesamte programm|pro studiengang"));

    static final Phrases<Purpose> PURPOSE = Phrases.of(
            ImmutableMap.of(
                    Purpose.TUITION,
                    "tuition|totalling|tuition fee|tuition fees|course fee|course fees|fee for this course|programme fee|programme fees|program fee|statutory fee"
                            + "|institutional fee|price|fees|full fee|award fee|module fee|study fee|studies fee|total fee|cost of the course"
                            + "|cost|award|uk fees|international fees|studiengeb\u00fchr|studiengeb\u00fchren|studienbeitrag|studienbeitr\u00e4ge|studienkosten|studienpreis|teilnahmegeb\u00fchr|kursgeb\u00fchr|lehrgangsgeb\u00fchr|schulgeld|gesamtkosten|gesamtpreis|geb\u00fchren|geb\u00fchr",
                    Purpose.OTHER,
                    "application fee|application fees|application|registration fee|registration fees|registration|enrolment fee|enrollment fee|admission fee|admissions fee|entrance fee|admin fee"
                            + "|administration fee|administration and enrolment fee|processing fee|deposit|acceptance fee|stamp duty|stamp duties|stamp duties and regional taxes|regional tax|regional taxes|bench fee|bench fees|lab fee|union fee"
                            + "|student union fee|students union|health services fee|health insurance|insurance|student services|services fee"
                            + "|student services fees|services contribution|social contribution|semester contribution|semester fee|contribution|discount"
                            + "|discounts|early bird|scholarship|scholarships|loan|loans|grant|grants|bursary|bursaries|off tuition|off|reduction"
                            + "|stipend|placement fee|placement option|work placement option|additional fee|additional cost|sandwich|sandwich placement"
                            + "|year in industry fee|industrial placement fee|placement year|year in industry|professional placement fee|year abroad fee"
                            + "|first payment|first instalment|first installment|instalments of|installments of|instalment|installment"
                            + "|accommodation|living costs|living expenses|cost of living|rent|materials|field trip|field trips|books|examination fee|exam fee"
                            + "|graduation fee|confirmation fee|activity fee|membership|salary|wage|travel|visa|stay|funding|award of up to|saving"
                            + "|savings|alumni discount|pre payment|prepayment|obligatory activity fee|semester ticket|social fee|student fee|incidental fees"
                            + "|eligible for|subscription fee|subscription|health services fees|other student fees|fellowship|fellowships|nearest|rounded|thesis fee|fee for the master's thesis|fee for the thesis|fee for the master thesis"
                            + "|mandatory fees|service fee|technology fee|online learning fee|student contribution|placement fees"
                            + "|sandwich year|studio fee|equipment|worth|per person|continuation fee|dissertation fee|resit|supplement|bewerbung|bewerbungsgeb\u00fchr|anmeldegeb\u00fchr|einschreibegeb\u00fchr|einschreibgeb\u00fchr|immatrikulationsgeb\u00fchr|aufnahmegeb\u00fchr|r\u00fcckmeldegeb\u00fchr|verwaltungsgeb\u00fchr|verwaltungsgeb\u00fchren|verwaltungskostenbeitrag|pr\u00fcfungsgeb\u00fchr|pr\u00fcfungsgeb\u00fchren|semesterbeitrag|semesterbeitr\u00e4ge|sozialbeitrag|solidarbeitrag|studierendenbeitrag|studierendenschaftsbeitrag|studierendenwerksbeitrag|studentenwerksbeitrag|semesterticket|kaution|anzahlung|stipendium|stipendien|rabatt|erm\u00e4\u00dfigung|lebenshaltungskosten|miete|krankenversicherung|unterkunft|materialkosten|\u00f6h beitrag"));

    static final Phrases<Bound> BOUND = Phrases.of(
            ImmutableMap.of(
                    Bound.AT_MOST,
                    "up to|not exceed|maximum|maximum of|max|no more than|at most|less than|under|bis zu|maximal|h\u00f6chstens",
                    Bound.AT_LEAST,
                    "at least|from|minimum|minimum of|starting at|starting from|starts at|more than|min|upwards of|mindestens|mind",
                    Bound.ABOUT,
                    "approx|approximately|about|around|circa|ca|estimated|estimate|roughly|approximate|slightly more than|currently|etwa|ungef\u00e4hr|rund|voraussichtlich"));

    /** The word that tells which is which where an amount is no fee but the same one in another currency. */
    static final Phrases<Bound> CONVERTED = Phrases.of(ImmutableMap.of(
            Bound.ABOUT,
            "approx|approximately|about|around|equivalent|equals|circa|ca|exchange rate|or|roughly|converted"));

    static final Phrases<Boolean> FREE = Phrases.of(
            ImmutableMap.of(
                    Boolean.TRUE,
                    "no tuition fee|no tuition fees|no tuition|tuition free|free of charge|free tuition|tuition is free|no fees|no fee"
                            + "|without tuition fees|not required to pay tuition fees|not required to pay tuition fee|not required to pay tuition|not have to pay tuition fees"
                            + "|not have to pay tuition|not pay tuition fees|not pay tuition|no application or tuition fees|not charge tuition fees|not charge tuition"
                            + "|not charge any tuition fees|not charge any tuition|tuition fees do not apply|tuition fees are not charged"
                            + "|exempt from tuition fees|exempt from tuition|exempt from paying tuition fees|exempted from tuition fees|tuition fees are waived|tuition waived|tuition is waived|fees waived|fees are waived|tuition fee waived|free for|keine studiengeb\u00fchren"
                            + "|not charged tuition fees|not subject to tuition fees|don t pay tuition fees|don't pay tuition fees|tuition fee is free|tuition fees are free|no charge|not liable to pay tuition fees|kostenlos|kostenfrei|geb\u00fchrenfrei|studiengeb\u00fchrenfrei|unentgeltlich|keine studiengeb\u00fchr|keine studienbeitr\u00e4ge|keine geb\u00fchren|ohne studiengeb\u00fchren|ohne geb\u00fchren"));

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d) ?[/-] ?(?:20)?(\\d\\d)(?!\\d)");

    private FeeWords() {}

    /** The academic years in a text, in order. */
    static List<AcademicYear> years(String text) {
        List<AcademicYear> years = new ArrayList<>();
        Matcher matcher = YEARS.matcher(text);
        while (matcher.find()) {
            int start = Integer.parseInt(matcher.group(1));
            if ((start + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                years.add(new AcademicYear(start));
            }
        }
        return years;
    }
}
