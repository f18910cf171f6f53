/** The way into Gradus: reads, normalises, identifies and merges data about programmes. */
@org.jspecify.annotations.NullMarked
module dev.gradus.dataimport {
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires transitive dev.gradus.core;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.text;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.dhatim.fastexcel.reader;
    requires org.jsoup;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.datatype.guava;

    uses dev.gradus.dataimport.Format;

    exports dev.gradus.dataimport;
    exports dev.gradus.dataimport.identity;
    exports dev.gradus.dataimport.json;
    exports dev.gradus.dataimport.merge;
    exports dev.gradus.dataimport.normalize;
    exports dev.gradus.dataimport.report;
    exports dev.gradus.dataimport.topic;

    opens dev.gradus.dataimport.json to
            tools.jackson.databind;
}
