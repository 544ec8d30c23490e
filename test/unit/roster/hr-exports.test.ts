import { describe, expect, it } from 'vitest';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { outcome } from '../../fixtures/roster-outcome.ts';

/** A small file as a program of personnel writes it, and what becomes of it. */
interface HrExport {
  of: string;
  lines: readonly string[];
  /** Whether nothing ends the last line. */
  cut?: boolean;
  outcome: string;
  /** What somebody who knows the file answers, and what becomes of it then. */
  answers?: RosterChoices;
  then?: string;
}

/**
 * None of them is read wrong without a word, and none leaves the person without a next step: it is read, or asked
 * and read once that is answered, or refused as what it is.
 */
const EXPORTS: readonly HrExport[] = [
  {
    of: 'BambooHR report',
    lines: [
      '"Employee #","Last name, First name","Job Title","Job Level","Location","Pay rate","Pay per","Pay type"',
      '"101","Lima, Ana","AM","Account Manager","Denver, Colorado","84500.00 USD","Year","Salary"',
      '"102","Roth, Ben","AM","Account Manager","Austin, Texas","40.50 USD","Hour","Hourly"',
    ],
    outcome: 'asked: column payPeriod, payUnit',
    answers: { columns: { payPeriod: 6 } },
    then: '101 84500 USD, 102 84240 USD',
  },
  {
    of: 'BambooHR with report footer',
    lines: [
      'Employee Number,Name,Job Title,Level,Location,Pay rate,Currency,Hire Date',
      '101,Ana Lima,AM,Account Manager,Denver,"$84,500.00",USD,04/13/2021',
      '102,Ben Roth,AM,Account Manager,Austin,"$71,000.00",USD,12/01/2019',
      '',
      'Report generated 11/20/2026 08:15 AM by hr@example.com',
    ],
    outcome: '101 84500 USD 2021-04-13, 102 71000 USD 2019-12-01; note-row 5',
  },
  {
    of: 'BambooHR compensation history',
    lines: [
      'Employee #,Name,Job Title,Level,Location,Pay Rate,Currency,Effective Date,Change Reason',
      '101,Ana Lima,AM,Account Manager,Denver,"78,000.00",USD,2023-04-01,Merit',
      '101,Ana Lima,AM,Account Manager,Denver,"84,500.00",USD,2025-04-01,Merit',
      '102,Ben Roth,AM,Account Manager,Austin,"71,000.00",USD,2024-04-01,Hire',
    ],
    outcome: 'asked: repeats',
    answers: { repeats: { kind: 'newest', column: 7, order: 'ymd' } },
    then: '101 84500 USD, 102 71000 USD; superseded-row 2',
  },
  {
    of: 'BambooHR pay rate without a unit',
    lines: [
      'Employee #,Name,Job Title,Level,Location,Pay rate',
      '101,Ana,AM,Account Manager,Denver,$42.30',
      '102,Ben,AM,Account Manager,Austin,$38.75',
    ],
    outcome: 'asked: payUnit',
    answers: { payUnit: 'hour' },
    then: '101 87984 USD, 102 80600 USD',
  },
  {
    of: 'Workday report with parameters above',
    lines: [
      'Compensation Audit,,,,,,,',
      'Organization: Client Success,,,,,,,',
      'Effective as of,11/20/2026,,,,,,',
      ',,,,,,,',
      'Employee ID,Worker,Business Title,Job Level,Location,Total Base Pay Annualized - Amount,Currency,FTE %',
      '21001,Ana Lima,AM,Account Manager,Denver,"84,500.00",USD,100',
      '21002,Ben Roth,AM,Account Manager,Austin,"71,000.00",USD,80',
    ],
    outcome: 'asked: payHolds',
    answers: { payHolds: 'full-time-rate' },
    then: '21001 84500 USD, 21002 71000 USD x 0.8',
  },
  {
    of: 'Workday total base pay in two headers',
    lines: [
      ',,,,,Compensation,Compensation,Compensation',
      'Worker ID,Worker,Business Title,Job Level,Location,Base Pay,Currency,Frequency',
      '21001,Ana Lima,AM,Account Manager,Denver,7041.67,USD,Monthly',
      '21002,Ben Roth,AM,Account Manager,Austin,71000,USD,Annual',
    ],
    outcome: 'asked: payUnit',
    answers: { columns: { payPeriod: 7 } },
    then: '21001 84500.04 USD, 21002 71000 USD',
  },
  {
    of: 'Workday worker with id in brackets',
    lines: [
      'Employee ID,Worker,Job Title,Job Level,Location,Base Pay,Currency,Manager',
      '21001,Ana Lima (21001),AM,Account Manager,Denver,131500,USD,',
      '21002,Ben Roth (21002),AM,Account Manager,Austin,71000,USD,Ana Lima (21001)',
    ],
    outcome: '21001 131500 USD, 21002 71000 USD',
  },
  {
    of: 'Workday XML',
    lines: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<wd:Report_Data xmlns:wd="urn:com.workday.report/x"><wd:Report_Entry/></wd:Report_Data>',
    ],
    outcome: 'refused: xml',
  },
  {
    of: 'Workday hourly worker in the column of salaries',
    lines: [
      'Employee ID,Name,Title,Level,City,Base Pay,Currency',
      '1,Ana,AM,Account Manager,Denver,84500,USD',
      '2,Ben,AM,Account Manager,Austin,71000,USD',
      '3,Cy,AM,Account Manager,Boston,31.25,USD',
      '4,Di,AM,Account Manager,Boston,80000,USD',
      '5,Ed,AM,Account Manager,Boston,81000,USD',
      '6,Flo,AM,Account Manager,Boston,82000,USD',
    ],
    outcome:
      '1 84500 USD, 2 71000 USD, 3 31.25 USD, 4 80000 USD, 5 81000 USD, 6 82000 USD; implausible-pay 4',
  },
  {
    of: 'SAP list with bars',
    lines: [
      'Pers.No.|Name|Position|Level|City|Annual salary|Crcy',
      '00001001|Lima Ana|AM|Account Manager|Denver|84.500,00|EUR',
      '00001002|Roth Ben|AM|Account Manager|Austin|71.000,00|EUR',
    ],
    outcome: '00001001 84500 EUR, 00001002 71000 EUR',
  },
  {
    of: 'SAP ALV list with rules of dashes',
    lines: [
      '20.11.2026                    Dynamic List Display',
      '',
      '---------------------------------------------------------------',
      '|Pers.No.|Name    |Position|Level          |City  |Annual salary|Crcy|',
      '---------------------------------------------------------------',
      '|00001001|Lima Ana|AM      |Account Manager|Denver|    84.500,00|EUR |',
      '|00001002|Roth Ben|AM      |Account Manager|Austin|    71.000,00|EUR |',
      '---------------------------------------------------------------',
    ],
    outcome: '00001001 84500 EUR, 00001002 71000 EUR; note-row 5; note-row 8',
  },
  {
    of: 'SAP amounts with the minus behind',
    lines: [
      'Personnel No;Name;Position;Level;City;Annual salary;Currency',
      '1001;Lima;AM;Account Manager;Denver;84.500,00;EUR',
      '1002;Roth;AM;Account Manager;Austin;71.000,00-;EUR',
    ],
    outcome: '1001 84500 EUR; not-a-number 3',
  },
  {
    of: 'SAP dates with dots and 99991231',
    lines: [
      'Personnel No;Name;Position;Level;City;Annual salary;Currency;Hire date;Valid to',
      '1001;Lima;AM;Account Manager;Denver;84500;EUR;01.04.2021;31.12.9999',
    ],
    outcome: '1001 84500 EUR 2021-04-01',
  },
  {
    of: 'SuccessFactors two header rows',
    lines: [
      'userId,displayName,title,payGrade,city,annualSalary,currencyCode',
      'User ID,Display Name,Title,Pay Grade,City,Annual Salary,Currency Code',
      'alima,Ana Lima,AM,Account Manager,Denver,84500,USD',
      'broth,Ben Roth,AM,Account Manager,Austin,71000,USD',
    ],
    outcome: 'alima 84500 USD, broth 71000 USD; repeated-header 2',
  },
  {
    of: 'SuccessFactors pipe-quoted ids',
    lines: [
      '"USERID","NAME","TITLE","LEVEL","CITY","BASE_SALARY","CURRENCY"',
      '"000123","Ana","AM","Account Manager","Denver","84500","USD"',
      '"000124","Ben","AM","Account Manager","Austin","71000","USD"',
    ],
    outcome: '000123 84500 USD, 000124 71000 USD',
  },
  {
    of: 'Personio in German',
    lines: [
      'Personalnummer;Nachname;Vorname;Position;Level;Büro;Gehalt;Gehaltsintervall;Währung;Wochenstunden',
      '101;Lima;Ana;AM;Account Manager;Denver;84.500,00;jährlich;EUR;40',
      '102;Roth;Ben;AM;Account Manager;Austin;5.916,67;monatlich;EUR;32',
    ],
    outcome: 'asked: fullTime, payHolds',
    answers: { fullTime: 40, payHolds: 'full-time-rate' },
    then: '101 84500 EUR, 102 71000.04 EUR x 0.8',
  },
  {
    of: 'Personio fixed salary by the month',
    lines: [
      'Employee ID,First name,Last name,Position,Level,Office,Fixed salary,Salary interval,Currency,Weekly hours',
      '101,Ana,Lima,AM,Account Manager,Denver,"7,041.67",Monthly,EUR,40',
      '102,Ben,Roth,AM,Account Manager,Austin,"71,000.00",Yearly,EUR,32',
    ],
    outcome: 'asked: payHolds',
    answers: { payHolds: 'actual-pay' },
    then: '101 84500.04 EUR, 102 88750 EUR x 0.8',
  },
  {
    of: 'Personio amounts with € behind',
    lines: [
      'Employee ID;Name;Position;Level;Office;Annual salary',
      '101;Ana;AM;Account Manager;Denver;84.500,00 €',
      '102;Ben;AM;Account Manager;Austin;71.000 €',
    ],
    outcome: '101 84500 EUR, 102 71000 EUR',
  },
  {
    of: '1C list in Russian',
    lines: [
      'Организация: ООО «Пример»;;;;;;',
      'Список сотрудников на 20.11.2026;;;;;;',
      ';;;;;;',
      'Табельный номер;Сотрудник;Должность;Грейд;Город;Оклад;Дата приема',
      '0000-00101;Лима Анна Петровна;Аккаунт-менеджер;Account Manager;Денвер;95 000,00;01.04.2021',
      '0000-00102;Рот Борис;Аккаунт-менеджер;Account Manager;Чикаго;88 000,00;15.10.2019',
      'Итого;;;;;183 000,00;',
    ],
    outcome: 'asked: currency, payUnit',
    answers: { currency: 'RUB', payUnit: 'month' },
    then: '0000-00101 1140000 RUB 2021-04-01, 0000-00102 1056000 RUB 2019-10-15; total-row 7',
  },
  {
    of: '1C salary with kopecks by a comma and no-break spaces',
    lines: [
      'Таб. номер;ФИО;Должность;Уровень;Город;Оклад в месяц, руб.',
      '101;Лима А. П.;АМ;Account Manager;Денвер;95 000,00',
      '102;Рот Б. И.;АМ;Account Manager;Чикаго;88 000,50',
    ],
    outcome: '101 1140000 RUB, 102 1056006 RUB',
  },
  {
    of: '1C numbered rows with № п/п',
    lines: [
      '№ п/п;Табельный номер;ФИО;Должность;Грейд;Город;Оклад в год, руб.',
      '1;101;Лима Анна;АМ;Account Manager;Денвер;1140000',
      '2;102;Рот Борис;АМ;Account Manager;Чикаго;1056000',
    ],
    outcome: '101 1140000 RUB, 102 1056000 RUB',
  },
  {
    of: '1C department heads between people',
    lines: [
      'Табельный номер;ФИО;Должность;Грейд;Город;Оклад в год, руб.',
      'Отдел продаж;;;;;',
      '101;Лима Анна;АМ;Account Manager;Денвер;1140000',
      'Отдел поддержки;;;;;',
      '102;Рот Борис;АМ;Account Manager;Чикаго;1056000',
    ],
    outcome: '101 1140000 RUB, 102 1056000 RUB; note-row 2; note-row 4',
  },
  {
    of: '1C rates as fractions of a post',
    lines: [
      'Табельный номер;ФИО;Должность;Грейд;Город;Оклад в год, руб.;Количество ставок',
      '101;Лима Анна;АМ;Account Manager;Денвер;1140000;1',
      '102;Рот Борис;АМ;Account Manager;Чикаго;1056000;0,5',
    ],
    outcome: 'asked: payHolds',
    answers: { payHolds: 'full-time-rate' },
    then: '101 1140000 RUB, 102 1056000 RUB x 0.5',
  },
  {
    of: 'Excel US with dollars and negatives in brackets',
    lines: [
      'id,name,title,level,city,Base Salary',
      '1,Ana,AM,Account Manager,Denver,"$84,500 "',
      '2,Ben,AM,Account Manager,Austin,"($71,000)"',
      '3,Cy,AM,Account Manager,Boston,"$80,000 "',
    ],
    outcome: 'asked: numbers baseSalary',
    answers: { numbers: { baseSalary: { decimal: '.', thousands: ',', threeDecimals: false } } },
    then: '1 84500 USD, 3 80000 USD; negative-pay 3',
  },
  {
    of: 'Excel US two-digit years',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Hire Date',
      '1,Ana,AM,Account Manager,Denver,84500,USD,4/13/21',
      '2,Ben,AM,Account Manager,Austin,71000,USD,12/1/98',
    ],
    outcome: '1 84500 USD 2021-04-13, 2 71000 USD 1998-12-01',
  },
  {
    of: 'Excel DE semicolons',
    lines: [
      'id;name;title;level;city;Base Salary;currency;Hire Date',
      '1;Ana;AM;Account Manager;Denver;84.500,00;EUR;13.04.2021',
      '2;Ben;AM;Account Manager;Austin;71.000,00;EUR;01.12.1998',
    ],
    outcome: '1 84500 EUR 2021-04-13, 2 71000 EUR 1998-12-01',
  },
  {
    of: 'Excel DE thousands only',
    lines: [
      'id;name;title;level;city;Base Salary;currency',
      '1;Ana;AM;Account Manager;Denver;84.500;EUR',
      '2;Ben;AM;Account Manager;Austin;71.250;EUR',
    ],
    outcome: 'asked: numbers baseSalary',
    answers: { numbers: { baseSalary: { decimal: ',', thousands: '.', threeDecimals: false } } },
    then: '1 84500 EUR, 2 71250 EUR',
  },
  {
    of: 'Excel FR narrow no-break spaces',
    lines: [
      'matricule;nom;title;level;city;Base Salary;currency',
      '1;Ana;AM;Account Manager;Denver;84 500,00;EUR',
      '2;Ben;AM;Account Manager;Austin;71 000,50;EUR',
    ],
    outcome: 'asked: column name',
    answers: { columns: { name: 1 } },
    then: '1 84500 EUR, 2 71000.5 EUR',
  },
  {
    of: 'Excel FR percent with a comma',
    lines: [
      'id;name;title;level;city;Base Salary;currency;Target bonus %',
      '1;Ana;AM;Account Manager;Denver;84500;EUR;12,5 %',
      '2;Ben;AM;Account Manager;Austin;71000;EUR;10,0 %',
    ],
    outcome: '1 84500 EUR + 10562.5, 2 71000 EUR + 7100',
  },
  {
    of: 'Excel PL złoty',
    lines: [
      'id;name;title;level;city;Base Salary',
      '1;Ana;AM;Account Manager;Denver;84 500,00 zł',
      '2;Ben;AM;Account Manager;Austin;71 000,00 zł',
    ],
    outcome: '1 84500 PLN, 2 71000 PLN',
  },
  {
    of: 'Excel RU rubles',
    lines: [
      'Табельный номер;ФИО;Должность;Уровень;Город;Оклад в год',
      '1;Ана;АМ;Account Manager;Денвер;1 140 000 ₽',
      '2;Бен;АМ;Account Manager;Чикаго;1 056 000 ₽',
    ],
    outcome: '1 1140000 RUB, 2 1056000 RUB',
  },
  {
    of: 'Excel CH apostrophes',
    lines: [
      'id;name;title;level;city;Base Salary;currency',
      '1;Ana;AM;Account Manager;Denver;84’500.00;CHF',
      '2;Ben;AM;Account Manager;Austin;71’000.00;CHF',
    ],
    outcome: '1 84500 CHF, 2 71000 CHF',
  },
  {
    of: 'Excel IN lakh grouping',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,"12,34,567.00",INR',
      '2,Ben,AM,Account Manager,Austin,"9,80,000.00",INR',
    ],
    outcome: '1 1234567 INR, 2 980000 INR',
  },
  {
    of: 'Excel cells that show rules',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,########,USD',
      '2,Ben,AM,Account Manager,Austin,71000,USD',
    ],
    outcome: '2 71000 USD; not-a-number 2',
  },
  {
    of: 'Excel errors of formulas',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Bonus',
      '1,Ana,AM,Account Manager,Denver,#N/A,USD,#REF!',
      '2,Ben,AM,Account Manager,Austin,71000,USD,5000',
    ],
    outcome: '2 71000 USD + 5000; not-a-number 2',
  },
  {
    of: 'Excel ids in powers of ten',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1.23457E+11,Ana,AM,Account Manager,Denver,84500,USD',
      '1.23458E+11,Ben,AM,Account Manager,Austin,71000,USD',
    ],
    outcome: '1.23457E+11 84500 USD, 1.23458E+11 71000 USD; id-cut 2; id-cut 3',
  },
  {
    of: 'Excel dates as serial numbers',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Hire Date',
      '1,Ana,AM,Account Manager,Denver,84500,USD,44299',
      '2,Ben,AM,Account Manager,Austin,71000,USD,36130',
    ],
    outcome: '1 84500 USD 2021-04-13, 2 71000 USD 1998-12-01',
  },
  {
    of: 'Excel Unicode text',
    lines: [
      'id\tname\ttitle\tlevel\tcity\tBase Salary\tcurrency',
      '1\tAna\tAM\tAccount Manager\tDenver\t"84,500"\tUSD',
      '2\tBen\tAM\tAccount Manager\tAustin\t"71,000"\tUSD',
    ],
    outcome: 'asked: numbers baseSalary',
    answers: { numbers: { baseSalary: { decimal: '.', thousands: ',', threeDecimals: false } } },
    then: '1 84500 USD, 2 71000 USD',
  },
  {
    of: 'Excel formula of an id',
    lines: [
      'id,name,title,level,city,Base Salary,currency,manager id',
      '="00101",Ana,AM,Account Manager,Denver,84500,USD,',
      '="00102",Ben,AM,Account Manager,Austin,71000,USD,="00101"',
    ],
    outcome: '00101 84500 USD, 00102 71000 USD; id-spelling 2',
  },
  {
    of: 'Google Sheets with checkboxes',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Ready',
      '1,Ana,AM,Account Manager,Denver,84500,USD,TRUE',
      '2,Ben,AM,Account Manager,Austin,71000,USD,FALSE',
    ],
    outcome: '1 84500 USD, 2 71000 USD',
  },
  {
    of: 'Google Sheets with trailing empty columns',
    lines: [
      'id,name,title,level,city,Base Salary,currency,,,',
      '1,Ana,AM,Account Manager,Denver,84500,USD,,,',
      '2,Ben,AM,Account Manager,Austin,71000,USD,,,',
    ],
    outcome: '1 84500 USD, 2 71000 USD',
  },
  {
    of: 'Google Sheets loading',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,Loading...,USD',
      '2,Ben,AM,Account Manager,Austin,71000,USD',
    ],
    outcome: '2 71000 USD; not-a-number 2',
  },
  {
    of: 'Google Forms answers',
    lines: [
      'Timestamp,Employee ID,Name,Job Title,Level,City,What is your annual base salary?,Currency',
      '11/20/2026 8:15:01,1,Ana,AM,Account Manager,Denver,84500,USD',
    ],
    outcome: 'asked: column baseSalary',
    answers: { columns: { baseSalary: 6 } },
    then: '1 84500 USD',
  },
  {
    of: 'ADP rates by period',
    lines: [
      'Position ID,Payroll Name,Job Title,Level,Work Location,Regular Pay Rate Amount,Rate Type',
      'ABC000101,"Lima, Ana",AM,Account Manager,Denver,"3,250.00",Bi-Weekly',
      'ABC000102,"Roth, Ben",AM,Account Manager,Austin,34.13,Hourly',
    ],
    outcome: 'asked: column employeeId, column baseSalary, currency',
    answers: { columns: { employeeId: 0, baseSalary: 5 }, currency: 'USD' },
    then: 'ABC000101 84500 USD, ABC000102 70990.4 USD',
  },
  {
    of: 'Gusto per hour in the cell',
    lines: [
      'Employee ID,Name,Title,Level,City,Compensation',
      '1,Ana,AM,Account Manager,Denver,"$84,500.00/year"',
      '2,Ben,AM,Account Manager,Austin,$38.00/hour',
    ],
    outcome: 'asked: payUnit',
    answers: { payUnit: 'year' },
    then: '1 84500 USD; period-differs 3',
  },
  {
    of: 'UKG annual and hourly columns',
    lines: [
      'Employee Number,Name,Job,Level,City,Annual Salary,Hourly Rate,Currency',
      '1,Ana,AM,Account Manager,Denver,84500,40.625,USD',
      '2,Ben,AM,Account Manager,Austin,71000,34.135,USD',
    ],
    outcome: '1 84500 USD, 2 71000 USD',
  },
  {
    of: 'HiBob salary with period',
    lines: [
      'Employee ID,Display name,Job title,Level,Site,Base salary,Pay period,Currency',
      '1,Ana,AM,Account Manager,Denver,84500,Annual,USD',
      '2,Ben,AM,Account Manager,Austin,6100,Monthly,USD',
    ],
    outcome: '1 84500 USD, 2 73200 USD',
  },
  {
    of: 'Rippling pay ranges',
    lines: [
      'Employee ID,Name,Title,Level,City,Compensation,Currency',
      '1,Ana,AM,Account Manager,Denver,"50-60k",USD',
      '2,Ben,AM,Account Manager,Austin,71k,USD',
    ],
    outcome: '2 71000 USD; amount-range 2',
  },
  {
    of: 'Oracle HCM in capitals',
    lines: [
      'PERSON_NUMBER,DISPLAY_NAME,JOB_NAME,GRADE,LOCATION,SALARY_AMOUNT,SALARY_BASIS,CURRENCY_CODE',
      '1,Ana,AM,Account Manager,Denver,84500,Annual Salary,USD',
      '2,Ben,AM,Account Manager,Austin,38.5,US Hourly,USD',
    ],
    outcome: 'asked: words payPeriod',
    answers: {
      payPeriodOf: [
        ['US Hourly', 'hour'],
        ['Annual Salary', 'year'],
      ],
    },
    then: '1 84500 USD, 2 80080 USD',
  },
  {
    of: 'PeopleSoft EMPLID',
    lines: [
      'EMPLID,NAME,JOBTITLE,GRADE,LOCATION,ANNUAL_RT,CURRENCY_CD',
      '0000101,"Lima,Ana",AM,Account Manager,Denver,84500.000000,USD',
      '0000102,"Roth,Ben",AM,Account Manager,Austin,71000.000000,USD',
    ],
    outcome: '0000101 84500 USD, 0000102 71000 USD',
  },
  {
    of: 'DATEV with kinds of pay in rows',
    lines: [
      'Personalnummer;Name;Lohnart;Betrag',
      '101;Ana;Gehalt;7041,67',
      '101;Ana;Bonus;1000,00',
      '102;Ben;Gehalt;5916,67',
    ],
    outcome: 'asked: column role, column level, column city, column baseSalary, currency',
    answers: {
      columns: { employeeId: 0, role: 2, level: 2, city: 2, baseSalary: 3 },
      currency: 'EUR',
      payUnit: 'month',
    },
    then: '101 84500.04 EUR, 102 71000.04 EUR; duplicate-id 3',
  },
  {
    of: 'Bonus as a fraction',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Target Bonus %',
      '1,Ana,AM,Account Manager,Denver,84500,USD,0.15',
      '2,Ben,AM,Account Manager,Austin,71000,USD,0.1',
    ],
    outcome: 'asked: variableUnit',
    answers: { variableUnit: 'fraction-of-base' },
    then: '1 84500 USD + 12675, 2 71000 USD + 7100',
  },
  {
    of: 'Bonus with one percent',
    lines: [
      'id,name,title,level,city,Base Salary,currency,Target Bonus',
      '1,Ana,AM,Account Manager,Denver,84500,USD,12000',
      '2,Ben,AM,Account Manager,Austin,71000,USD,10%',
      '3,Cy,AM,Account Manager,Austin,71000,USD,8000',
    ],
    outcome: '1 84500 USD + 12000, 2 71000 USD, 3 71000 USD + 8000; unit-differs 3',
  },
  {
    of: 'Salaries in thousands',
    lines: [
      'id,name,title,level,city,Base Salary (k$),currency',
      '1,Ana,AM,Account Manager,Denver,84.5,USD',
      '2,Ben,AM,Account Manager,Austin,71,USD',
    ],
    outcome: 'asked: payUnit',
    answers: { payUnit: 'thousands-a-year' },
    then: '1 84500 USD, 2 71000 USD',
  },
  {
    of: 'Comma in an unquoted city',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver, CO,84500,USD',
      '2,Ben,AM,Account Manager,Austin, TX,71000,USD',
    ],
    outcome: '; ragged 2; ragged 3',
  },
  {
    of: 'Comma in unquoted pay',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,84,500,USD',
      '2,Ben,AM,Account Manager,Austin,71,000,USD',
    ],
    outcome: '; ragged 2; ragged 3',
  },
  {
    of: 'Two currencies without a column',
    lines: [
      'id,name,title,level,city,Base Salary',
      '1,Ana,AM,Account Manager,Denver,"$84,500"',
      '2,Ben,AM,Account Manager,Austin,"€71,000"',
    ],
    outcome: 'asked: numbers baseSalary, currency',
    answers: {
      numbers: { baseSalary: { decimal: '.', thousands: ',', threeDecimals: false } },
      currency: 'USD',
    },
    then: '1 84500 USD; currency-differs 3',
  },
  {
    of: 'No header',
    lines: [
      '1,Ana Lima,AM,Account Manager,Denver,84500,USD,2021-04-01',
      '2,Ben Roth,AM,Account Manager,Austin,71000,USD,2019-10-15',
    ],
    outcome:
      'asked: column employeeId, column name, column role, column level, column city, column baseSalary, currency',
    answers: {
      columns: {
        employeeId: 0,
        name: 1,
        role: 2,
        level: 3,
        city: 4,
        baseSalary: 5,
        currency: 6,
        hireDate: 7,
      },
    },
    then: '1 84500 USD 2021-04-01, 2 71000 USD 2019-10-15',
  },
  {
    of: 'Fixed widths',
    lines: [
      'ID   NAME       LEVEL             CITY     SALARY',
      '1    Ana Lima   Account Manager   Denver   84500',
      '2    Ben Roth   Account Manager   Austin   71000',
    ],
    outcome: 'refused: aligned',
  },
  {
    of: 'JSON lines',
    lines: ['{"id":1,"name":"Ana","salary":84500}', '{"id":2,"name":"Ben","salary":71000}'],
    outcome: 'refused: json',
  },
  {
    of: 'Markdown table',
    lines: [
      '| id | name | title | level | city | base salary | currency |',
      '|----|------|-------|-------|------|-------------|----------|',
      '| 1 | Ana | AM | Account Manager | Denver | 84500 | USD |',
      '| 2 | Ben | AM | Account Manager | Austin | 71000 | USD |',
    ],
    outcome: '1 84500 USD, 2 71000 USD; note-row 2',
  },
  {
    of: 'Cut in the last row',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,84500,USD',
      '2,Ben,AM,Account Manager,Aus',
    ],
    cut: true,
    outcome: '1 84500 USD; cut-off 3',
  },
  {
    of: 'Total with a person’s cells',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,84500,USD',
      '2,Ben,AM,Account Manager,Austin,71000,USD',
      'Grand Total,2,,,,155500,USD',
    ],
    outcome: '1 84500 USD, 2 71000 USD; total-row 4',
  },
  {
    of: 'Blank separator rows and page headers',
    lines: [
      'id,name,title,level,city,Base Salary,currency',
      '1,Ana,AM,Account Manager,Denver,84500,USD',
      ',,,,,,',
      'id,name,title,level,city,Base Salary,currency',
      '2,Ben,AM,Account Manager,Austin,71000,USD',
      'Page 1 of 1,,,,,,',
    ],
    outcome: '1 84500 USD, 2 71000 USD; repeated-header 4; note-row 6',
  },
];

describe('a file of personnel', () => {
  it.each(EXPORTS)('$of', async ({ lines, cut, answers, ...expected }) => {
    const text = lines.join('\n') + (cut ? '' : '\n');
    expect(await outcome(text)).toBe(expected.outcome);
    if (answers !== undefined) expect(await outcome(text, answers)).toBe(expected.then);
  });

  it('that asks says how it goes on', () => {
    const open = EXPORTS.filter((one) => one.outcome.startsWith('asked') && !one.then);
    expect(open).toEqual([]);
  });
});
