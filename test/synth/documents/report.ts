import type { Truth } from '../truth.ts';

/** A document that is no agreement: paragraphs and the events that they tell of. */
export interface Report {
  text: string;
  documentType: 'news' | 'negotiation-update';
  title: string;
  parties: Truth['parties'];
  events: Truth['events'];
}

export function reportTruth(report: Report, file: string): Truth {
  return {
    file,
    documentType: report.documentType,
    title: report.title,
    parties: report.parties,
    term: null,
    units: [],
    tables: [],
    redlines: [],
    amounts: [],
    references: [],
    anomalies: [],
    events: report.events,
    boilerplate: [],
  };
}
