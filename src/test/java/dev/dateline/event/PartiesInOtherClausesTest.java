package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event, though another clause names him. */
class PartiesInOtherClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad, Mali and Niger all rejected the offer of Togo. | REJECT MLI+NER+TCD+TGO
            Chad, together with Niger, rejected the plan on Monday. | REJECT NER+TCD
            According to Chad, Mali and Niger have signed a treaty. | PACT MLI+NER
            AFRICOM says that the airstrike in Chad was carried out on Monday. | ATTACK TCD+USA
            Peru fined the Green Group for holding protests in Chad. | SANCTION Green Group+PER, PROTEST Green Group+TCD
            Peru made an offer after the United Kingdom, Niger and Mali rejected the plan of Togo. | OFFER PER, REJECT GBR+MLI+NER+TGO
            Three days after the war, Niger and Mali rejected the plan of Togo. | REJECT MLI+NER+TGO
            A Chadian diplomat based in Suva, Fiji, is shot dead by gunmen. | ATTACK FJI+TCD
            The president of Chad said that the tariffs would be lifted after talks with the king of Jordan. | SANCTION JOR+TCD, MEETING JOR+TCD
            The king of Jordan said that Chad would lift the tariffs after talks with Togo. | SANCTION TCD, MEETING TCD+TGO
            The European Court of Justice fined Chad. The Court also fined Togo. | SANCTION EU+TCD, SANCTION EU+TGO
            In Mexico, two officers were killed and six soldiers wounded on Monday. | ATTACK MEX
            Thousands protested in Chad on Monday. | PROTEST TCD
            Thousands of people marched in Chad on Monday against the coup. | PROTEST TCD, ATTACK TCD
            Chad suffered a missile attack on Monday. | ATTACK TCD
            Chad was the victim of a Boko Haram attack on Monday. | ATTACK Boko Haram+TCD
            The presidents of Chad and Mali spoke on Monday by telephone. | CALL MLI+TCD
            Chad condemned on Monday the Malian claims. | CONDEMN MLI+TCD
            Chad's king received on Monday his Malian counterpart. | MEETING MLI+TCD
            Talks between Chad and Mali, mediated by Egypt, began on Monday. | TALKS EGY+MLI+TCD
            Thousands in Chad marched on Monday to protest against Mali. | PROTEST MLI+TCD
            Chad says it will not sign the treaty. | REJECT TCD
            Chad promised Mali aid of two million dollars on Monday. | AID MLI+TCD
            A day after Chad attacked Togo, the UN called for calm. | ATTACK TCD+TGO, APPEAL UN
            Hours after the king of Chad resigned, Mali attacked Chad. | RESIGNATION TCD, ATTACK MLI+TCD
            Chad stepped up its attacks on Mali on Monday. | ATTACK MLI+TCD
            Chad joined the condemnation of the attack on a bus in Mali. | CONDEMN TCD, ATTACK MLI
            Chad launched a series of attacks on a port in Mali. | ATTACK MLI+TCD
            Chad's army repelled an attack by Mali on Monday. | ATTACK MLI+TCD
            Boko Haram claimed responsibility for the bombings in Lome, which killed ten people and wounded ten. | ATTACK Boko Haram+TGO
            Chad's foreign minister and his Malian and Nigerien counterparts met on Monday. | MEETING MLI+NER+TCD
            Troops from Chad and Niger killed 20 Boko Haram fighters on Monday. | ATTACK Boko Haram+NER+TCD
            Japan and Chad are in a dispute. Their foreign ministers met in Fiji. | MEETING JPN+TCD
            Chad and Togo held talks in the Nigerian capital of Abuja on Monday. | TALKS TCD+TGO
            Chad and Togo met in the city of London on Monday. | MEETING TCD+TGO
            Benin's king met the chairman of the Harbour Movement Imran Bako on Monday. | MEETING BEN+Imran Bako
            The governing board of the IAEA is to meet on Monday in Vienna. | SUMMIT IAEA
            The IAEA Board of Governors meets in Vienna on Monday. | SUMMIT IAEA
            Ana Haddad, a Greek Orthodox, met the president of Chad on Monday. | MEETING Ana Haddad+TCD
            Peru and Togo are in a dispute. The two countries' foreign ministers met on Monday. | MEETING PER+TGO
            A strong earthquake hit northern Chad on Monday, killing at least 20 people. | DISASTER TCD
            Poland's prime minister said that drones struck a house near Lublin. | ATTACK POL
            Chad's king said missiles hit Togo on Monday. | ATTACK TGO
            Israel struck Doha on Sunday. Jordan and Turkey condemned the attack on Monday. | ATTACK ISR+QAT, CONDEMN JOR+TUR
            Saudi air strikes on Yemen killed 13 people. | ATTACK SAU+YEM
            Fiji offered Tonga a treaty on Monday. | OFFER FJI+TON, PACT FJI+TON
            Benin's king visited neighbouring Togo on Monday. | VISIT BEN+TGO
            Chad's king met the leader of neighboring Niger. | MEETING NER+TCD
            Yoweri Museveni and William Ruto spoke by phone about relations with Chad. | CALL KEN+UGA
            Yoweri Museveni spoke by phone about relations with William Ruto. | CALL KEN+UGA
            Chad struck a school, the president of Togo said on Monday. | ATTACK TCD
            Chile and Peru have signed a treaty, Brazil's president said. | PACT CHL+PER
            Western leaders urged Russia to free two men. | APPEAL RUS
            A court in Togo convicted in absentia former Chadian minister Ali Musa on Monday. | TRIAL Ali Musa+TGO
            The king of Togo met his Chadian opposite number Ali Musa on Monday. | MEETING TCD+TGO
            Chad closed its border with Togo on Monday after six of its soldiers were shot dead. | 'SANCTION TCD+TGO, ATTACK TCD'
            The king of Togo flew to Lima on Monday for a summit with the president of Peru. | 'VISIT PER+TGO, SUMMIT PER+TGO'
            Fiji denounced a plan. Peru offered a loan, but Chad turned down the offer. | 'CONDEMN FJI, OFFER PER, AID PER+TCD, REJECT PER+TCD'
            The king of Togo declared three days of mourning and cut short a visit to Chad. | VISIT TCD+TGO
            France sent tents, and the United Nations released two million dollars. | 'AID FRA, AID UN'
            Floods killed ten people in Chad. France sent tents, and the EU pledged a million euros in aid. | 'DISASTER TCD, AID FRA+TCD, AID EU+TCD'
            Floods killed ten people in Chad. France sent tents to Togo. | 'DISASTER TCD, AID FRA+TGO'
            The Houthis, who control northern Yemen, fired a missile at Chad. | ATTACK Houthis+TCD
            The president of Chad, who leads a party, arrived in Fiji on Tuesday. | VISIT FJI+TCD
            The president of Chad, currently visiting Fiji, spoke of ports. | VISIT FJI+TCD
            Peru spoke of the exchange of fire across the Chad-Sudan border on Monday. | ATTACK SDN+TCD
            Peru spoke of the exchange of fire across the Thai-Cambodian border on Monday. | ATTACK KHM+THA
            The president of Chad, who is now visiting Fiji, spoke of ports. | VISIT FJI+TCD
            Chad is now negotiating with Fiji over a port. | TALKS FJI+TCD
            The trade summit ended on Monday in Suva. Only the leaders of Benin and Togo stayed on at the summit. | SUMMIT BEN+TGO
            The president of Chad spoke in Suva, where he was on an official visit. | VISIT FJI+TCD
            The president of Chad spoke on his way to Suva, where he is to start a visit. | VISIT FJI+TCD
            The president of Chad, accompanied by his minister, arrived in Fiji on Tuesday. | VISIT FJI+TCD
            Petra Novak, a teacher who was arrested in May, is sentenced in Brno, Czechia. | ARREST CZE+Petra Novak, TRIAL CZE+Petra Novak
            Fiji signs a memorandum of understanding to work with India on fishing. | PACT FJI+IND
            Kenya's president met Uganda's president on the sidelines of the African Union. | MEETING KEN+UGA
            Canada imposes sanctions on Eritrea, accusing it of arming militias. | SANCTION CAN+ERI, CONDEMN CAN+ERI
            Chad recalls its envoy after Togo closed the border. | REJECT TCD+TGO, SANCTION TCD+TGO
            Nepal accused India of delays. Officials in New Delhi denied it. | CONDEMN IND+NPL, REJECT IND+NPL
            Iran threatens to close the strait if Japan joins the blockade. | THREAT IRN+JPN
            Two guards are killed and six tourists from Chile are wounded in a bombing in Cairo, Egypt. | ATTACK CHL+EGY
            The Ethiopian army says that six gunmen were killed in an airstrike in Somalia. | ATTACK ETH+SOM
            A bombing kills six in Quetta. The Balochistan Liberation Army claims responsibility. | ATTACK BLA+PAK
            Norway sanctions two officials and the banker Ivan Belov. | SANCTION Ivan Belov+NOR
            Kenyan airstrikes in Somalia targeting Al-Shabaab fighters kill ten people. | ATTACK Al-Shabaab+KEN+SOM
            Six people die in a Malian airstrike near Gao, Mali. | ATTACK MLI
            Three people are killed in an airstrike near Gao, Mali, including a member of the Turkish navy. | ATTACK MLI+TUR
            Rwanda responds with strikes on Burundian positions. | ATTACK BDI+RWA
            Reports say that lawyer Carlos Ruiz, arrested on June 3 in Managua, is in poor health in Nicaragua. | ARREST Carlos Ruiz+NIC
            The ICC issues an arrest warrant for banker Alberto Gil. | TRIAL Alberto Gil+ICC
            The European Union pledges €5 million to Jordan. | AID EU+JOR
            A Togolese court sentences trader Koffi Mensah and his brother, Kodjo Adjei, to a year in prison. | TRIAL Kodjo Adjei+Koffi Mensah+TGO
            Togo rejects a plan drafted by Benin. | REJECT BEN+TGO
            Koffi Mensah quits the race in Togo. A court sentences him to a year in prison. | TRIAL Koffi Mensah+TGO
            The president of Peru pardons banker Juan Rojas after he was jailed. | ARREST Juan Rojas+PER, ARREST Juan Rojas+PER
            Koffi Mensah pleads guilty to the murder of ten people in Lome, Togo. | TRIAL Koffi Mensah+TGO, ATTACK Koffi Mensah+TGO
            Koffi Mensah, the perpetrator of the 2024 bombing in Lome, Togo, is sentenced. | ATTACK Koffi Mensah+TGO, TRIAL Koffi Mensah+TGO
            A bomb goes off in Lagos, Nigeria. Boko Haram is suspected to be behind the attack. | ATTACK Boko Haram+NGA
            A bombing attributed to Boko Haram kills ten people in Lagos, Nigeria. | ATTACK Boko Haram+NGA
            Peru accuses the Shining Path of sheltering gunmen, which Chile denies. | CONDEMN PER+Shining Path, REJECT CHL+PER
            Peru condemns Chile for helping Juan Rojas, a trader convicted of theft. | CONDEMN CHL+PER, TRIAL Juan Rojas+PER
            Gunmen shot dead Issa al-Amin in Mali. | ATTACK Issa al-Amin+MLI
            Talks involving Peru and Chile were held in Lima. | TALKS CHL+PER
            Peru alleges that Chile armed the gunmen. | CONDEMN CHL+PER
            Peru threatens Chile with a ban. Chile rejects the ultimatum. | THREAT CHL+PER, REJECT CHL+PER
            Ten people are shot dead in Chadian-administered Aleppo. | ATTACK TCD
            Peru carries out an airstrike on a camp in Loja, Ecuador, killing five ELN fighters. | ATTACK ECU+ELN+PER
            Delegates from Fiji and Samoa meet in Suva. | MEETING FJI+WSM
            Japan will lift all sanctions imposed on Cuba. | SANCTION CUB+JPN
            The daughter of trader Koffi Mensah is arrested in Lome, Togo. | ARREST TGO
            A Chadian citizen from Abeche is arrested by police in Lyon, France. | ARREST FRA
            Nauru's opposition reports the kidnapping of Ana Bako in Fiji. | ATTACK Ana Bako+FJI
            Fiji deports 20 Chadian nationals. | ARREST FJI+TCD
            Fiji detains 20 Chadian nationals. | ARREST FJI
            Norway pledges two million euros for schools in Ghana. | AID GHA+NOR
            Japan condemns the arrest of two students in Lyon, France. | CONDEMN JPN, ARREST FRA
            Ivan Belov is convicted of the murder of Petra Novak in Brno, Czechia. | TRIAL CZE+Ivan Belov, ATTACK CZE+Ivan Belov+Petra Novak
            Al-Shabaab hits two bases near Mogadishu in a bomb attack. | ATTACK Al-Shabaab+SOM
            The minister of trade of Fiji says that the country will join the African Union. | SUPPORT AU+FJI
            Ana Bako is elected leader of the Awami League. | ELECTION Ana Bako+Awami League
            Ana Bako steps down as head of Airbus. | RESIGNATION Airbus+Ana Bako
            Togo says its coastal batteries have intercepted and destroyed a rocket. | ATTACK TGO
            Chad says Togo struck a school in Sarh, Chad. | ATTACK TCD+TGO
            The Chadian navy strikes three ports in Benin. | ATTACK BEN+TCD
            Six people are killed in Ghana after Togo's retaliatory strikes. | ATTACK GHA+TGO
            Six people are killed in a series of Togolese rocket and drone strikes across Ghana. | ATTACK GHA+TGO
            Six people are killed by a Togolese guided bomb in Accra, Ghana. | ATTACK GHA+TGO
            Swiss lobbying firm Alpen Group signs a deal with Fiji. | PACT Alpen Group+FJI
            Jordan has shot down a rocket launched from the coast by Houthi fighters. | ATTACK Houthis+JOR
            Chadian-led drills begin in Gao, Mali. | MOBILIZE TCD
            Ana Bako, whom Peru accuses of fraud, leaves. | CONDEMN Ana Bako+PER
            The European Court of Human Rights finds that Malta broke the law. | TRIAL ECHR+MLT
            Ana Bako, head of the harbour board, and Issa Deye, its spokesman, resign in Chad. | RESIGNATION TCD
            Chad's army raids a camp of Boko Haram, despite a ceasefire. | ATTACK Boko Haram+TCD
            Ethiopia resumes talks, while Sudan waits. | TALKS ETH+SDN
            Togo declares a state of emergency, while Peru sends nurses to its border. | SANCTION TGO
            Hamas frees Ana Tui following a letter written by Togo. | ARREST Ana Tui+Hamas
            Kenyan troops enter the Lebanese town of Blida and storm a mill. | ATTACK KEN+LBN
            A blast killed two people in the Lebanese city of Tripoli. | DISASTER LBN
            The pro-European Harbour Party wins the election in Moldova. | ELECTION Harbour Party+MDA
            Officials of Togo say that Boko Haram will free ten hostages. | ARREST Boko Haram+TGO
            Five people are hurt in an airstrike on a clinic run by the Red Cross in Gao, Mali. | ATTACK MLI
            Peru's president meets the ministers of Chile and Cuba for talks. | TALKS CHL+CUB+PER
            Fiji announces a pause on some tariffs on Samoa. | SANCTION FJI+WSM
            Boko Haram leaves. Soldiers said that the group attacked a school in Zinder, Niger. | ATTACK Boko Haram+NER
            Fiji frees ten prisoners following negotiations with Samoa. | ARREST FJI, TALKS FJI+WSM
            The African Union condemns the move and suspends the membership of Togo. | CONDEMN AU+TGO, SANCTION AU+TGO
            Peru threatens to carry out airstrikes in Chile. | THREAT CHL+PER
            The Chadian army says that ten hostages were rescued near Agadez in Niger. | AID NER+TCD
            The incident follows the suspension of the water treaty by Peru. | REJECT PER
            The International Criminal Court is full. The court rules that Hamas broke the law. | VOTE Hamas+ICC
            President Nayib Bukele said at the World Economic Forum that it rains. | SUMMIT SLV+WEF
            The International Court of Justice rules 13–2 that Fiji owns the isle. | VOTE FJI+ICJ
            Hundreds hold a protest in Suva, Fiji, in opposition to Samoa. | PROTEST FJI+WSM
            Fiji announces sanctions targeting Samoan banks. | SANCTION FJI+WSM
            A Fijian soldier was found guilty on Tuesday of spying for Chad. | TRIAL FJI
            Fiji hit back at the United States on Tuesday. | CONDEMN FJI+USA
            Fiji's president lashed out at Chad on Tuesday. | CONDEMN FJI+TCD
            Chad and Togo agreed to halt hostilities. | CEASEFIRE TCD+TGO
            Fiji lodged a strong diplomatic protest with Chad. | CONDEMN FJI+TCD
            Fiji adopted new sanctions against Chad on Tuesday, targeting its banks. | SANCTION FJI+TCD
            The U.N. General Assembly passed a resolution on Tuesday. | VOTE UN
            Fiji files a lawsuit against mining corporation Vale S.A. | TRIAL FJI+Vale
            A Chadian jet violates Malian airspace. | MOBILIZE MLI+TCD
            Chad suspends all trade agreements and contracts with Mali. | REJECT MLI+TCD
            Norway reports that Russia violated its airspace on Monday. | MOBILIZE NOR+RUS
            Lebanon grants bail to Hannibal Moussa. | ARREST Hannibal Moussa+LBN
            The bodies of two hostages were returned to Israel from Hamas. | ARREST Hamas+ISR
            Peru calls the Chilean raid an act of war and vows revenge. | THREAT CHL+PER
            Togo appeals for calm, as Benin counts its votes. | APPEAL BEN+TGO
            The ministry of Kenya urges Kenyans to leave Somalia. | APPEAL KEN
            Peru stops the delivery of maize that Chile had paid for. | REJECT CHL+PER
            The president of Chad signs an order imposing sanctions on Mali. | SANCTION MLI+TCD
            Chad and Togo agree to restore relations. | PACT TCD+TGO, SUPPORT TCD+TGO
            Niger attacks Mali in Gao. Both countries agree to a truce. | ATTACK MLI+NER, CEASEFIRE MLI+NER
            Norway pledges two million euros in food, tents, and medical care to Ghana. | AID GHA+NOR
            The UN Security Council votes to lift sanctions on Samoa. | VOTE UNSC+WSM, SANCTION UNSC+WSM
            Fiji announces the start of tariffs on all goods imported from Samoa. | SANCTION FJI+WSM
            Peru deploys jets against Chilean forces. | MOBILIZE CHL+PER
            Fiji calls for dialogue with Samoa. | APPEAL FJI+WSM
            Fiji signs a deal to pay six million euros for nine boats from Samoa. | PACT FJI+WSM
            Japan reopens its embassy in Suva, Fiji. | SUPPORT FJI+JPN
            Chad accuses Mali of an attack on a village in Sarh, Chad. | CONDEMN MLI+TCD, ATTACK MLI+TCD
            Mali is blamed for a bombing in Sarh, Chad. | ATTACK MLI+TCD
            Togo arrests a banker on a Peruvian warrant. | ARREST PER+TGO
            A court in Chadian-occupied Gao sentences Koffi Mensah. | TRIAL Koffi Mensah+TCD
            Togo's president rejects a plan drafted by his United Azat party. | REJECT TGO+United Azat
            The U.S. Treasury Department bans a bank of Togo. | SANCTION TGO+USA
            Chad announces a ban on ships carrying fuel to Mali. | SANCTION MLI+TCD
            The General Union of Harbour Workers signs a deal with Fiji. | PACT FJI+General Union of Harbour Workers
            Togo terminates the temporary protected status of Malian nationals. | REJECT MLI+TGO
            Ana Bako is elected and sworn in as the new president of the African Union. | ELECTION AU+Ana Bako, APPOINTMENT AU+Ana Bako
            Togo accuses Mali and Niger of theft as both countries carry out joint military exercises. | CONDEMN MLI+NER+TGO, MOBILIZE MLI+NER
            The prime minister of Togo resigns after the Azat Party's victory in the election. | RESIGNATION TGO, ELECTION Azat Party+TGO
            The African Union adopts a resolution backing Morocco's plan. | VOTE AU+MAR
            Police in Chad looked into the killing of Musa Bako. The Feb. 14 killing shocked Chad. | ATTACK Musa Bako+TCD
            Chad's close ally Niger met Togo on Monday. | MEETING NER+TGO
            Togo condemned the speech of Iran's arch-enemy Israel. | CONDEMN ISR+TGO
            The African Union adopted a resolution on Monday, demanding that Togo open its ports. | VOTE AU+TGO
            Chad arrests ten students after the arrest of banker Koffi Mensah. | ARREST TCD, ARREST Koffi Mensah+TCD
            Chad announces a ban on ships that carry steel for Mali. | SANCTION MLI+TCD
            Togo suspends talks with Hezbollah following accusations of murder against the group. | REJECT Hezbollah+TGO, CONDEMN Hezbollah+TGO
            Mali mobilizes its reservists against Chadian forces. | MOBILIZE MLI+TCD
            Togo condemns recent Malian drone incursions into Chadian airspace. | CONDEMN MLI+TGO, MOBILIZE MLI+TCD
            Japan's foreign minister announces that rice will be sent to Fiji. | AID FJI+JPN
            Peru launches an air campaign against Chad targeting its ports. | ATTACK PER+TCD
            Togo and Mali cut their ties, with Mali accusing Togo of theft. | REJECT MLI+TGO, CONDEMN MLI+TGO
            A court in Togo sentences the trader Omar Bako to death after finding him guilty of treason. | TRIAL Omar Bako+TGO
            Omar Bako is convicted of theft and fined two million francs in Togo. | TRIAL Omar Bako+TGO
            A court in Togo sentences the trader Omar Bako to two years in prison and a fine for theft. | TRIAL Omar Bako+TGO
            Peru announces sanctions on six Chadian and Malian officials, accusing them of theft. | SANCTION MLI+PER+TCD, CONDEMN MLI+PER+TCD
            Chad's minister resigns. He praised the king of Jordan, with whom he held talks. | RESIGNATION TCD, SUPPORT JOR+TCD, MEETING JOR+TCD
            The president of Chad met Togo's Azat Party leader Koffi Mensah on Friday. | MEETING Koffi Mensah+TCD
            Chad condemned Lebanon's Hezbollah on Friday. | CONDEMN Hezbollah+TCD
            The African Union will debate the plan at a special foreign ministers' meeting in Lome, Togo. | SUMMIT AU
            The African Union accuses Chad of theft. The government of Chad denies the accusation. | CONDEMN AU+TCD, REJECT AU+TCD
            """)
    void aPartyMayStandInAnotherClause(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king met Togo's premier in Lome, his office said, and urged Peru to leave. | MEETING TCD+TGO, APPEAL PER+TCD
            Chad's king wept, Togo said, and urged Peru to leave. | APPEAL PER+TGO
            """)
    void whoeverGoesOnBehindAnAsideOfSomebodyUnnamedIsWhoActedBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
