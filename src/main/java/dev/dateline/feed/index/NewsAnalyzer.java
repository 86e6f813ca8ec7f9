package dev.dateline.feed.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words for searching: "Erdoğan's" finds "Erdogan", "strikes" finds "strike". */
final class NewsAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream possessives = new EnglishPossessiveFilter(words);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(possessives));
        return new TokenStreamComponents(words, new PorterStemFilter(folded));
    }
}
