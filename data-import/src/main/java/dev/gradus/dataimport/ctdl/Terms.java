package dev.gradus.dataimport.ctdl;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.dataimport.interchange.Vocabulary;

/** Words of CTDL and of its vocabularies that reader and writer share. */
final class Terms {
    static final String CONTEXT = "https://credreg.net/ctdl/schema/context/json";
    static final String OWN = "gradus";
    static final String DOMAIN = "domain";
    static final String CIP = "Classification of Instructional Programs";

    static final Vocabulary VOCABULARY = new Vocabulary(
            ImmutableMap.of(
                    "https://purl.org/ctdl/terms/", "ceterms:",
                    "http://purl.org/ctdl/terms/", "ceterms:",
                    "https://schema.org/", "schema:",
                    "http://schema.org/", "schema:"),
            ImmutableMap.of(CONTEXT, "", "https://credreg.net/ctdlasn/schema/context/json", ""));

    static final ImmutableSet<String> OPPORTUNITIES = ImmutableSet.of(
            "ceterms:LearningOpportunityProfile",
            "ceterms:LearningProgram",
            "ceterms:Course",
            "ceterms:LearningOpportunity");

    static final ImmutableMap<String, AwardLevel> DEGREES = ImmutableMap.<String, AwardLevel>builder()
            .put("ceterms:MasterDegree", AwardLevel.MASTER)
            .put("ceterms:BachelorDegree", AwardLevel.BACHELOR)
            .put("ceterms:AssociateDegree", AwardLevel.ASSOCIATE)
            .put("ceterms:AssociateOfArtsDegree", AwardLevel.ASSOCIATE)
            .put("ceterms:AssociateOfScienceDegree", AwardLevel.ASSOCIATE)
            .put("ceterms:AssociateOfAppliedScienceDegree", AwardLevel.ASSOCIATE)
            .put("ceterms:DoctoralDegree", AwardLevel.DOCTORATE)
            .put("ceterms:ResearchDoctorate", AwardLevel.DOCTORATE)
            .put("ceterms:ProfessionalDoctorate", AwardLevel.FIRST_PROFESSIONAL)
            .buildOrThrow();

    static final ImmutableSet<String> OTHER_CREDENTIALS = ImmutableSet.of(
            "ceterms:Degree",
            "ceterms:Certificate",
            "ceterms:CertificateOfCompletion",
            "ceterms:Certification",
            "ceterms:Diploma",
            "ceterms:SecondarySchoolDiploma",
            "ceterms:GeneralEducationDevelopment",
            "ceterms:License",
            "ceterms:Badge",
            "ceterms:DigitalBadge",
            "ceterms:OpenBadge",
            "ceterms:MicroCredential",
            "ceterms:QualityAssuranceCredential",
            "ceterms:ApprenticeshipCertificate",
            "ceterms:JourneymanCertificate",
            "ceterms:MasterCertificate");

    static final ImmutableBiMap<AwardLevel, String> LEVELS = ImmutableBiMap.of(
            AwardLevel.MASTER, "audLevel:MastersDegreeLevel",
            AwardLevel.BACHELOR, "audLevel:BachelorsDegreeLevel",
            AwardLevel.ASSOCIATE, "audLevel:AssociatesDegreeLevel",
            AwardLevel.DOCTORATE, "audLevel:DoctoralDegreeLevel");

    static final ImmutableBiMap<DeliveryMode, String> DELIVERY = ImmutableBiMap.of(
            DeliveryMode.ON_CAMPUS, "deliveryType:InPerson",
            DeliveryMode.ONLINE, "deliveryType:OnlineOnly",
            DeliveryMode.BLENDED, "deliveryType:BlendedDelivery");

    static final ImmutableBiMap<Attendance, String> ATTENDANCE = ImmutableBiMap.of(
            Attendance.FULL_TIME, "audience:FullTime",
            Attendance.PART_TIME, "audience:PartTime");

    static final ImmutableBiMap<Audience, String> AUDIENCES = ImmutableBiMap.of(
            Audience.HOME, "audience:Citizen",
            Audience.RESIDENT, "residency:InState",
            Audience.NON_RESIDENT, "residency:OutOfState",
            Audience.INTERNATIONAL, "residency:International");

    static final ImmutableBiMap<CreditSystem, String> CREDITS = ImmutableBiMap.of(
            CreditSystem.ECTS, "ECTS",
            CreditSystem.UK_CATS, "UK CATS",
            CreditSystem.US_SEMESTER_HOUR, "Semester Hours",
            CreditSystem.US_QUARTER_HOUR, "Quarter Hours");

    private Terms() {}
}
