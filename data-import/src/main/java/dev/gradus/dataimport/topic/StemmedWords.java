package dev.gradus.dataimport.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.topic.internal.Words;
import dev.gradus.core.topic.internal.Words.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text by the rules of Unicode (UAX #29), with stems: German ones if the text is German, else English
 * ones.
 */
final class StemmedWords {
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream letters = new EnglishPossessiveFilter(new LowerCaseFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, new GermanNormalizationFilter(letters));
        }
    };
    private final EnglishMinimalStemmer english = new EnglishMinimalStemmer();
    private final GermanLightStemmer german = new GermanLightStemmer();
    private final ImmutableSet<String> englishFunctionWords = functionWords(EnglishAnalyzer.getDefaultStopSet());
    private final ImmutableSet<String> germanFunctionWords = functionWords(GermanAnalyzer.getDefaultStopSet());

    /** The words of a phrase with their stems in both languages: of which it is, a phrase does not say. */
    Words ofPhrase(String phrase) {
        return words(phrase, letters -> {
            String inEnglish = inEnglish(letters);
            String inGerman = inGerman(letters);
            return inEnglish.equals(inGerman) ? ImmutableList.of(inEnglish) : ImmutableList.of(inEnglish, inGerman);
        });
    }

    /** The words of an English text. */
    Words ofEnglish(String text) {
        return words(text, letters -> ImmutableList.of(inEnglish(letters)));
    }

    /** The words of a German text. */
    Words ofGerman(String text) {
        return words(text, letters -> ImmutableList.of(inGerman(letters)));
    }

    /** Whether more of the words are German function words than English ones. */
    boolean isGerman(Words... texts) {
        int balance = 0;
        for (Words text : texts) {
            for (Word word : text.words()) {
                balance += germanFunctionWords.contains(word.letters()) ? 1 : 0;
                balance -= englishFunctionWords.contains(word.letters()) ? 1 : 0;
            }
        }
        return balance > 0;
    }

    private Words words(String given, Function<String, ImmutableList<String>> stems) {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC);
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String letters = term.toString();
                words.add(new Word(offset.startOffset(), offset.endOffset(), letters, stems.apply(letters)));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string can always be read
        }
        return new Words(text, words.build());
    }

    private ImmutableSet<String> functionWords(CharArraySet set) {
        return set.stream()
                .flatMap(word -> words(String.valueOf((char[]) word), ImmutableList::of).words().stream())
                .map(Word::letters)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String inEnglish(String letters) {
        return letters.substring(0, english.stem(letters.toCharArray(), letters.length()));
    }

    private String inGerman(String letters) {
        char[] stem = letters.toCharArray();
        return String.valueOf(stem, 0, german.stem(stem, stem.length));
    }
}
