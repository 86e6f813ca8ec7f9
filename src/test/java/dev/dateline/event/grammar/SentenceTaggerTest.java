package dev.dateline.event.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.LexiconFile;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is, by the words around it. The word in question stands in brackets. */
class SentenceTaggerTest {

    private static Tokenizer tokenizer;
    private static WordClasses classes;

    @BeforeAll
    static void load() throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn("en");
        InputStream file = Objects.requireNonNull(
                SentenceTaggerTest.class.getResourceAsStream("/dev/dateline/event/en/words.txt"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            WordClasses.Builder builder = new WordClasses.Builder(words).add(LexiconFile.read("words.txt", reader));
            Vocabulary vocabulary = words.build();
            classes = builder.build(vocabulary);
            tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The court [sentences] a trader to six years. | PRESENT",
                "The king urged Peru to send a ship to Chad and she further [called] for aid. | PAST",
                "The bank [approved] a loan to help Peru rebuild. | PAST",
                "The king will not [back] the plan. | BASE",
                "The king refused to [back] a plan. | BASE",
                "The king refused to go [back] to Peru. | ADVERB",
                "The king, a man who was jailed in 1996, [met] him in Lima. | PAST",
                "Ali Bako, a banker [arrested] in Lima in May, met him. | PARTICIPLE",
                "In Lima, a banker [arrested] in May fled. | PARTICIPLE",
                "Ali Bako, a banker, [arrested] two men. | PAST",
                "The king on Monday [cancelled] a visit to avoid trouble should he be denied a meeting. | PAST",
                "The bank [approved] by Peru helps farmers. | PARTICIPLE",
                "A ferry [bound] for Lima sank in a storm. | PARTICIPLE",
                "A court in Accra, Ghana, [sentences] a trader. | PRESENT",
                "He was found guilty of fraud-related [charges] in Lima. | NOUN",
                "The Lima-based singer [charges] a fee. | PRESENT",
                "A run-off between the first [two] singers was held. | NUMBER",
                "The king gave the singer [two] days. | DETERMINER",
                "Peru and Chile [both] signed the treaty. | ADVERB",
                "Peru and Chile have [both] signed the treaty. | ADVERB",
                "The singers were [all] arrested in Lima. | ADVERB",
                "The king will [no] longer attend the talks. | NEGATION",
                "The king will no [longer] attend the talks. | ADVERB",
                "The king met [no] singers. | DETERMINER",
                "The king told [both] sides to stop. | DETERMINER",
                "The king met [all] members of the court. | DETERMINER",
                "Two officers were killed and six soldiers [wounded] in Lima. | PARTICIPLE",
                "Two officers were killed and the soldiers [wounded] a singer. | PAST",
                "Two officers were killed and the king [resigned] in Lima. | PAST",
                "Peru suffered bomb and gun [attacks] in Lima. | NOUN",
                "The king, who rules Fiji, also [condemned] Peru. | PAST",
                "The mill [blasts] which killed ten were no accident. | NOUN",
                "The rail [strikes] that paralysed Lima have ended. | NOUN",
                "Two singers were killed and ten hurt in two mill [blasts] in Lima. | NOUN",
                "Peru named a front whose [raids] hit the mill. | NOUN",
                "Peru named a front which [raids] the mill. | PRESENT",
                "The king, whose [planned] visit was put off, met the singer. | NOUN",
                "The king, whose newly [elected] parliament met in Lima, was ill. | NOUN",
                "The singer [claims] that Peru shelled a mill. | PRESENT",
                "Two officers were killed and [called] on Peru to act. | PAST",
                "Peru prepares for the summit [set] for May. | PARTICIPLE",
                "The king visits a clinic [run] by monks. | PARTICIPLE",
                "Peru shelled a mill and [set] it on fire. | PAST",
                "Peru announces a new [set] of rules. | NOUN",
                "Peru wants to sign a treaty and [set] a day. | BASE",
                "Peru wants to free the sick and badly [wounded] soldiers. | NOUN",
                "Peru wants to [re]-establish ties. | ADVERB",
                "Peace [talks] in Fiji ended on Monday. | NOUN",
                "A teacher [held] in Lima after being accused was freed. | PARTICIPLE",
                "Ali Bako, a man [accused] of driving a car into a crowd in Lima, appears in court. | PARTICIPLE",
                "Peru wants [to] re-establish ties. | TO",
                "Peru agreed [to] face-to-face talks. | PREPOSITION",
                "The singers of Peru [voted] by 120 to 40 for a treaty. | PAST",
                "The singers of Peru [arrested] by the army were freed. | PARTICIPLE",
                "Thousands [protested] in Lima. | PAST",
                "Talks to end the war between Peru and Chile [resumed] in Lima. | PAST",
                "A conference to discuss the treaty [opened] in Lima. | PAST",
                "The king of Peru wants to send soldiers [trained] in Lima. | PARTICIPLE",
                "Talks [held] in Lima between Peru and Chile ended on Monday. | PARTICIPLE",
                "Talks [aimed] at ending the war opened in Lima. | PARTICIPLE",
                "The truce [held] in the north on Monday. | PAST",
                "The party which the king [dismissed] from the government protested on Monday. | PAST",
                "\"We sing in a bid to promote peace and trade,\" [said] the king of Peru. | PAST",
                "A military [exercise] involving Peru began on Monday. | NOUN",
                "Hundreds [arrested] in Lima were freed. | PARTICIPLE",
                "The singer, a Chilean [arrested] in Lima, was sent home. | PARTICIPLE",
                "The singer, a friend of Chile, [arrested] a man in Lima, and was sent home. | PAST",
                "The police [arrested] suspected singers in Lima. | PAST",
                "Newly [elected] singers met the king. | NOUN",
                "Hastily [arranged] talks began in Lima. | NOUN",
                "Peace [talks] to end the war in Peru resumed in Lima. | NOUN",
                "The police arrested [suspected] singers in Lima. | NOUN",
                "The king [rejected] proposed changes to the treaty. | PAST",
                "The singers [arrested] admitted the theft. | PARTICIPLE",
                "The singers have [since] met the king. | ADVERB",
                "The king will sing in Lima, an aide [told] reporters in Accra. | PAST",
                "Thousands [held] a rally in Lima. | PAST",
                "The king of Peru, together with his wife, [arrived] in Lima. | PAST",
                "As the king arrived in Lima, rebels [attacked] Cusco. | PAST",
                "Arguing that the king had left, the army [accused] rebels of theft. | PAST",
                "Claiming the king had left, the army [accused] rebels of theft. | PAST",
                "Hours after the talks ended, the army [shelled] Cusco. | PAST",
                "The talks ended after the army, [backed] by Peru, had left. | PARTICIPLE",
                "A strong quake [hit] northern Peru. | PAST",
                "A storm [hit] parts of the coast. | PAST",
                "A storm [hit] Pisco on Monday. | PAST",
                "A storm [hit] northern town Pisco. | PAST",
                "A quake measuring 6.4 [killed] two people. | PAST",
                "A mob of 200 [stormed] the bank. | PAST",
                "A grenade [hurled] at a bank injured two clerks. | PARTICIPLE",
                "A mob of 200 [armed] men stormed the bank. | NOUN",
                "A tax [cut] plan was dropped. | NOUN",
                "Rebels hit Peruvian and Chilean patrols with car [bombs]. | NOUN",
                "The leader of Peru [bombs] a mill. | PRESENT",
                "A price [cut] in March helped sales. | NOUN",
                "The king said missiles [hit] the port. | PAST",
                "Air [strikes] on the port killed 14 people. | NOUN",
                "The singer, who lived in the north, [died] on the way. | PAST",
                "The singer, speaking at a school, [appealed] for help. | PAST",
                "The singer, who lived in the north, [accused] of fraud, was jailed. | PARTICIPLE",
                "The singer, who lived in the north, [wounded] in a raid, has died. | PARTICIPLE",
                "The king - a former singer - [appealed] for help. | PAST",
                "The judge read two long [sentences]. | NOUN",
                "The court [bans] him from the land. | PRESENT",
                "Police in Lodz, Poland, [raid] the offices of a bank. | BASE",
                "Many people [gather] in front of the town hall. | BASE",
                "The army shelled [neighbouring] Fiji. | NOUN",
                "Unknown gunmen [open] fire on a bar. | BASE",
                "A bomb hit a bar, a source at the palace [said]. | PAST",
                "After talks with the king, the premier [said] he was content. | PAST",
                "The premier [said] the talks were of use. | PAST",
                "A man [said] to be ill was jailed. | PARTICIPLE",
                "A bomb hit a bar, police in the port [said]. | PAST",
                "A bomb hit a bar, a fort of the army [said] to be empty. | PARTICIPLE",
                "The ministry [announces] it will close two mines. | PRESENT",
                "The army [claims] to have taken the hill. | PRESENT",
                "The rebels now [plan] to march on the port. | BASE",
                "A storm hits the coast, [killing] at least two sailors. | ING",
                "The [killing] of a singer shocked the town. | NOUN",
                "The minister dissolves the body and [bans] it from meeting. | PRESENT",
                "They close the market and [lift] their siege. | BASE",
                "He was taken to a [training] camp. | NOUN",
                "A mass [shooting] victim was buried. | NOUN",
                "The mayor sued the contractor and others [accused] of fraud. | PARTICIPLE",
                "She served [as] president of the bank. | PREPOSITION",
                "She wept [as] troops entered the town. | SUBORDINATOR",
                "They met [once] again in spring. | ADVERB",
                "The judge has denied the charge and [dismissed] the findings. | PAST",
                "The judge had freed two men and [accused] others. | PAST",
                "The judge has seen two men freed and [accused] of fraud. | PARTICIPLE",
                "The king told them at a meeting [that] there will be rain. | THAT",
                "The king left a meeting [that] will last a week. | RELATIVE",
                "The ministers, [meeting] in Lima, agreed to it. | ING",
                "The ministers, [meeting] here with two envoys, agreed to it. | ING",
                "Hunger, [fighting] in Lima and floods made them flee. | NOUN",
                "The treaty [that] the king signed bans arms. | RELATIVE",
                "The king told the press [that] the court signed it. | THAT",
                "The treaty which the king [signed] in Lima bans arms. | PAST",
                "The king [said] rain was near. | PAST",
                "The king [said] to be ill was well. | PARTICIPLE",
            })
    void aWordIsTakenForWhatItIs(String marked, Tag expected) {
        int at = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");

        assertThat(tagAt(text, at)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[At] least two people died. | ADVERB",
                "At [least] two people died. | ADVERB",
                "[Over] 300 people marched. | ADVERB",
                "More [than] 300 people marched. | ADVERB",
                "There was anger [over] 300 deaths. | PREPOSITION",
                "They flew [over] the town. | PREPOSITION",
            })
    void wordsBeforeANumberDoNotGovernIt(String marked, Tag expected) {
        aWordIsTakenForWhatItIs(marked, expected);
    }

    private static Tag tagAt(String text, int offset) {
        Tokens tokens = tokenizer.tokenize(text);
        ParserRoom room = new ParserRoom();
        room.fit(tokens.size());
        Tag[] tags = new SentenceTagger(classes, tokens, new NothingKnown(), room).tag(0, tokens.size());
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.start(token) == offset) {
                return tags[token];
            }
        }
        throw new AssertionError("no token at " + offset);
    }

    /** A text in which no actor and no date was found. */
    private static final class NothingKnown implements Spans {

        @Override
        public boolean isActor(int token) {
            return false;
        }

        @Override
        public boolean isAdjective(int token) {
            return false;
        }

        @Override
        public boolean isTitled(int token) {
            return false;
        }

        @Override
        public boolean isDate(int token) {
            return false;
        }
    }
}
