import { describe, expect, test } from 'vitest';
import { readHeaders } from '../reading/header.ts';
import { detectReport } from './detect-report.ts';

describe('a download in another language is refused by its name', () => {
  test.each([
    ['German', 'Datum,Kampagnenname,Währung,Impressionen,Klicks,Ausgaben'],
    ['German', '(Übergeordnete)\u00A0ASIN,Titel,Sitzungen\u00A0–\u00A0Summe,Bestellte Einheiten'],
    ['French', 'Date,Nom de la campagne,Devise,Impressions,Clics,Dépenses'],
    ['French', '(Parent) ASIN,(Enfant) ASIN,Titre,Unités commandées'],
    ['Spanish', 'Fecha,Nombre de campaña,Divisa,Impresiones,Clics,Inversión'],
    ['Italian', 'Data,Nome campagna,Valuta,Impressioni,Clic,Spesa'],
    ['Italian', '(Principale) ASIN,Titolo,Sessioni - Totale,Unità ordinate'],
    ['Japanese', 'キャンペーン名,広告グループ名,ターゲティング,マッチタイプ,インプレッション,クリック,費用'],
    ['Japanese', '（親）ASIN,（子）ASIN,商品名,注文された商品点数'],
    ['Chinese', '开始日期,结束日期,广告活动名称,展示量,点击量,花费'],
  ])('%s: %s', (language, columns) => {
    const detect = () => detectReport(readHeaders(columns.split(',')));
    expect(detect).toThrow(`The column headers are in ${language}. Sellergraph reads reports in English.`);
    expect(detect).toThrow(expect.objectContaining({ code: 'LOCALE_NOT_SUPPORTED' }));
  });
});
